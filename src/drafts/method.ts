/** Drafts the entry of a method or model. */
import { methodSchema } from "../schema/method.ts";
import { profileFieldNames, profileFields } from "../schema/vocabulary.ts";
import { classificationFields, classificationLines } from "./classification.ts";
import { type Draft, fileText, placeholder, quoted } from "./draft.ts";

/** What is decided about a new method. */
export interface MethodChoices {
  readonly id: string;
  readonly name: string | undefined;
  readonly type: "method" | "model";
  /** Id of the paper that introduces it. */
  readonly paper: string;
  /** Ids of the concepts under which it is proposed. */
  readonly concepts: readonly string[];
}

/** One line a field, with its question and its terms beside it, so that nobody has to look them up. */
function profileLines(): string[] {
  const lines = profileFieldNames.map((field) => {
    const { question, several, terms } = profileFields[field];
    return `  ${field}: ${placeholder} # ${question} ${several ? "Up to four of" : "One of"}: ${Object.keys(terms).join(", ")}`;
  });
  return [
    "# Each line of the profile is not-reported (no source says), not-applicable (the question does not reach it),",
    '# or { values: [term, term], stated: "https://...", note: "a few words" } with the page that states it.',
    "profile:",
    ...lines,
    `  horizon: ${placeholder} # The longest video that a source shows: { value: 60, unit: seconds, stated: "https://..." }`,
  ];
}

const headings = [
  [
    "How it works",
    "What is the state, how is it built, updated and read? What makes the dynamics causal, or not? How does the cost grow with the history?",
  ],
  [
    "What was shown",
    "Numbers with system, setting and a link to the source; or say that the sources read give no numbers.",
  ],
  ["Limits", "Limits that a source states; then, marked as “Atlas remark:”, what follows from the mechanism."],
  ["Neighbours", "Two to four related methods, each with a link and the difference in mechanism."],
] as const;

/** The draft of a method's entry. */
export function draftMethod({ id, name, type, paper, concepts }: MethodChoices): Draft {
  const { name: nameField, summary } = methodSchema.shape;
  const lines = [
    `name: ${quoted(name ?? `${placeholder}: short name`)}`,
    `type: ${type}`,
    `introducedBy: [${paper}]`,
    `summary: "${placeholder}: the mechanism in one sentence of at most 40 words"`,
    ...classificationLines(concepts),
    ...profileLines(),
  ];
  const body = headings.map(([heading, ask]) => `## ${heading}\n\n${placeholder}: ${ask}`).join("\n\n");
  const open = [
    ...(name ? [] : [{ field: "name", what: nameField.description ?? "", required: true }]),
    { field: "summary", what: summary.description ?? "", required: true },
    ...classificationFields(concepts, "State or Dynamics"),
    ...[...profileFieldNames, "horizon" as const].map((field) => ({
      field: `profile.${field}`,
      what: field === "horizon" ? "How long is the longest video that a source shows?" : profileFields[field].question,
      required: true,
    })),
    { field: "text", what: "150 to 350 words under the four headings.", required: true },
  ];
  return { path: `content/methods/${id}.mdx`, text: fileText(lines, body), open };
}
