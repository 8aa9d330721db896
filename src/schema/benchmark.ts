/** What the front matter of `content/benchmarks/<id>.mdx` may say. */
import { z } from "astro/zod";
import { classification, relation } from "./classification.ts";
import { id, line, partialDate } from "./identifiers.ts";

/** One measure of a benchmark. */
export const metric = z.strictObject({
  id: id.describe("Short id within the benchmark, for example total."),
  name: line.describe("Name of the measure as its authors write it."),
  unit: line.optional().describe("Unit, for example %; left out for a bare number."),
  direction: z.enum(["higher-is-better", "lower-is-better", "neither"]).describe("Which way is better."),
  range: line.optional().describe("Range of values, for example 0 to 100; left out where none is stated."),
});

/** One reported result. */
export const result = z.strictObject({
  system: line.describe("System as the source names it, with size or version."),
  work: id.optional().describe("Id of that system in the Atlas, if it is there."),
  metric: id.describe("Id of the measure, from the list above."),
  value: z.number().describe("The number as reported."),
  setting: line.describe("What a reader must know to compare: split, prompt set, resolution, length, version."),
  issued: partialDate.optional().describe("Date of the report, if known."),
  source: line.describe("Where the number stands: a web address, with table or section if known."),
});

/** The front matter of a benchmark, metric or data set. */
export const benchmarkSchema = z.strictObject({
  name: line.describe("Short name that people say, for example VBench."),
  type: z.enum(["benchmark", "metric", "dataset"]).describe("benchmark, metric or dataset."),
  otherNames: z.array(line).default([]).describe("Other names and spellings under which people look for it."),
  introducedBy: z
    .array(id)
    .min(1, "Name the paper that introduces it.")
    .describe("Ids of the papers that introduce it: file names in content/papers."),
  summary: line.describe("What it measures and how, in one sentence of at most 40 words."),
  classifications: z
    .array(classification)
    .default([])
    .describe("Places on the evaluation axes, each with its evidence."),
  metrics: z.array(metric).default([]).describe("The measures it reports."),
  results: z.array(result).default([]).describe("Reported results, each with setting and source."),
  incomparable: line.optional().describe("What must not be compared, and why."),
  relations: z
    .array(relation)
    .default([])
    .describe("Links to other works, each written once, on the newer of the two."),
});

/** The front matter of a benchmark as an author wrote it. */
export type BenchmarkRecord = z.infer<typeof benchmarkSchema>;

/** One measure of a benchmark. */
export type Metric = z.infer<typeof metric>;

/** One reported result. */
export type Result = z.infer<typeof result>;
