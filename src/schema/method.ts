/** What the front matter of `content/methods/<id>.mdx` may say. */
import { z } from "astro/zod";
import { classification, relation } from "./classification.ts";
import { id, line } from "./identifiers.ts";
import { type ProfileFieldName, profileFieldNames, profileFields } from "./vocabulary.ts";

const stated = line.describe("Where it is stated: a web address, or an address and a section.");
const note = line.optional().describe("A few words that narrow the value down, for example “window of 24 frames”.");

/** What stands in place of a value that no source gives, or that the question does not reach. */
export const absences = {
  "not-reported": "not reported",
  "not-applicable": "does not apply",
} as const;

const absence = z.enum(Object.keys(absences) as (keyof typeof absences)[]);

/** A field of the profile: terms with their source, or an explicit absence. */
function profileValue(field: ProfileFieldName) {
  const { question, several, terms } = profileFields[field];
  const values = z
    .array(z.enum(Object.keys(terms)))
    .min(1)
    .max(several ? 4 : 1);
  const value = z.strictObject({ values, stated, note });
  return z
    .union([absence, value], {
      error: `Write not-reported, not-applicable, or { values: [...], stated: "https://..." } with ${several ? "up to four" : "one"} of: ${Object.keys(terms).join(", ")}.`,
    })
    .describe(question);
}

/** The longest video that a source shows or tests. */
const horizon = z
  .union(
    [
      absence,
      z.strictObject({
        value: z.number().positive().describe("How long."),
        unit: z.enum(["seconds", "minutes", "hours", "frames", "tokens", "steps"]).describe("Unit of the value."),
        stated,
        note,
      }),
    ],
    { error: 'Write not-reported, not-applicable, or { value: 60, unit: seconds, stated: "https://..." }.' },
  )
  .describe("How long is the longest video (or history) that a source shows?");

/** The mechanism profile: every field is present, with a value and its source or with an explicit absence. */
export const profile = z.strictObject({
  ...(Object.fromEntries(profileFieldNames.map((field) => [field, profileValue(field)])) as Record<
    ProfileFieldName,
    ReturnType<typeof profileValue>
  >),
  horizon,
});

/** The front matter of a method or model. */
export const methodSchema = z.strictObject({
  name: line.describe("Short name that people say, for example WorldMem."),
  type: z.enum(["method", "model"]).describe("method (a technique) or model (a trained system with a name)."),
  otherNames: z.array(line).default([]).describe("Other names and spellings under which people look for it."),
  introducedBy: z
    .array(id)
    .min(1, "Name the paper that introduces it.")
    .describe("Ids of the papers that introduce it: file names in content/papers."),
  summary: line.describe("The mechanism in one sentence of at most 40 words, without the name's expansion."),
  classifications: z
    .array(classification)
    .default([])
    .describe("Places in the taxonomy, each with its evidence; empty for background works."),
  profile: profile.optional().describe("Mechanism profile; every classified method has one."),
  relations: z
    .array(relation)
    .default([])
    .describe("Links to other works, each written once, on the newer of the two."),
});

/** The front matter of a method as an author wrote it. */
export type MethodRecord = z.infer<typeof methodSchema>;

/** The mechanism profile as an author wrote it. */
export type ProfileRecord = z.infer<typeof profile>;
