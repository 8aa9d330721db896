/** What the front matter of `content/taxonomy/<id>.mdx` may say; field names follow SKOS, https://www.w3.org/TR/skos-reference/ */
import { z } from "astro/zod";
import { id, line } from "./identifiers.ts";

/** Kinds of entry that a concept may hold. */
export const entryKinds = ["method", "benchmark", "paper"] as const;

const question = z.strictObject({
  question: line.describe("A question for a seminar."),
  answer: line.describe("A short answer."),
});

const reading = z.strictObject({
  work: id.describe("Id of a work of the Atlas."),
  why: line.describe("One line that says why to read it at this place."),
});

/** "X or Y?": how to tell this concept from a sibling. */
export const contrast = z.strictObject({
  with: id.describe("Id of the sibling."),
  test: line.describe("One question whose answer decides."),
  here: line.describe("The answer that puts a work here."),
  there: line.describe("The answer that puts it in the sibling."),
  hereWork: id.describe("A work that is here."),
  thereWork: id.describe("A work that is in the sibling."),
  both: z.array(id).default([]).describe("Works that are in both."),
});

const why = line.optional().describe("Why; the page of the changes shows it.");

/** What became of a concept that is no longer in use. */
export const conceptStatus = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("moved"), to: id.describe("Id that replaces it."), reason: why }),
  z.strictObject({
    kind: z.literal("split"),
    into: z.array(id).min(2).describe("Ids that it was split into."),
    reason: why,
  }),
  z.strictObject({ kind: z.literal("retired"), reason: line.describe("Why it was retired.") }),
]);

/** The front matter of a concept of the taxonomy. */
export const conceptSchema = z.strictObject({
  prefLabel: z
    .strictObject({
      en: line.describe("Label in English, as the survey has it."),
      de: line.describe("Label in German."),
    })
    .describe("Label in English and German."),
  altLabel: z.array(line).default([]).describe("Other words under which people look for it."),
  broader: id
    .optional()
    .describe("Id of the parent; left out for the four tops. Moving a concept changes only this line."),
  order: z.int().min(1).describe("Place among its siblings, from 1."),
  definition: line.describe("One sentence that says what belongs here."),
  definitionDe: line.optional().describe("The definition in German."),
  scopeNote: line.optional().describe("One sentence that says what does not belong here, and where it goes instead."),
  scopeNoteDe: line.optional().describe("The scope note in German."),
  sections: z.array(z.string()).min(1).describe('Sections of the survey, in quotes, for example ["4.1.3"].'),
  related: z.array(id).default([]).describe("Ids of concepts elsewhere in the tree that a reader should see."),
  takes: z.array(z.enum(entryKinds)).min(1).describe("Kinds of entry that belong here: method, benchmark, paper."),
  questions: z.array(question).default([]).describe("Three questions for a seminar, with short answers."),
  readingOrder: z.array(reading).default([]).describe("Three to five works in the order in which to read them."),
  contrasts: z.array(contrast).default([]).describe("How to tell it from siblings that come later in the order."),
  status: conceptStatus.optional().describe("Only for a concept that is no longer in use; its file and address stay."),
});

/** The front matter of a concept as an editor wrote it. */
export type ConceptRecord = z.infer<typeof conceptSchema>;
