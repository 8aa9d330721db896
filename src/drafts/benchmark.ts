/** Drafts the entry of a benchmark, metric or data set. */
import { benchmarkSchema } from "../schema/benchmark.ts";
import { classificationFields, classificationLines } from "./classification.ts";
import { type Draft, fileText, placeholder, quoted } from "./draft.ts";

/** What is decided about a new benchmark. */
export interface BenchmarkChoices {
  readonly id: string;
  readonly name: string | undefined;
  readonly type: "benchmark" | "metric" | "dataset";
  /** Id of the paper that introduces it. */
  readonly paper: string;
  readonly concepts: readonly string[];
}

const headings = [
  ["What is measured", "Which ability or quality, in which parts?"],
  ["Protocol", "Prompts, clips, scorers, human studies: how is a score made?"],
  ["What the score means", "What does a high value tell, and what does it not tell?"],
  ["Known criticism", "What a source criticises; or say that the sources read state none."],
] as const;

/** The draft of a benchmark's entry. */
export function draftBenchmark({ id, name, type, paper, concepts }: BenchmarkChoices): Draft {
  const { name: nameField, summary, metrics, results } = benchmarkSchema.shape;
  const lines = [
    `name: ${quoted(name ?? `${placeholder}: short name`)}`,
    `type: ${type}`,
    `introducedBy: [${paper}]`,
    `summary: "${placeholder}: what it measures and how, in one sentence of at most 40 words"`,
    ...classificationLines(concepts),
    "metrics:",
    "  - id: total",
    `    name: "${placeholder}: name of the measure as its authors write it"`,
    "    direction: higher-is-better # or lower-is-better, neither",
    "results: []",
  ];
  const body = headings.map(([heading, ask]) => `## ${heading}\n\n${placeholder}: ${ask}`).join("\n\n");
  const open = [
    ...(name ? [] : [{ field: "name", what: nameField.description ?? "", required: true }]),
    { field: "summary", what: summary.description ?? "", required: true },
    ...classificationFields(concepts, "Evaluation"),
    { field: "metrics", what: `${metrics.description ?? ""} Name each, with unit and direction.`, required: true },
    { field: "results", what: results.description ?? "", required: false },
    { field: "text", what: "What is measured, protocol, what the score means, known criticism.", required: true },
  ];
  return { path: `content/benchmarks/${id}.mdx`, text: fileText(lines, body), open };
}
