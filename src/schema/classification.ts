/** What methods, benchmarks and papers share: their place in the taxonomy with its evidence, and their links to other works. */
import { z } from "astro/zod";
import { id, line } from "./identifiers.ts";

/** Who may place a work in the taxonomy; the survey's placements are kept even where the Atlas doubts them. */
export const placers = {
  survey: "the survey",
  "companion-list": "the survey's companion list",
  editor: "an editor of the Atlas",
  proposed: "a contributor, not yet reviewed",
} as const;

/** One place in the taxonomy, with the evidence for it. */
export const classification = z.strictObject({
  concept: id.describe(
    "Id of the concept: a file name in content/taxonomy, for example external-retrieval. Choose a leaf.",
  ),
  placedBy: z
    .enum(Object.keys(placers) as (keyof typeof placers)[])
    .describe("Who placed it: survey, companion-list, editor or proposed."),
  sections: z
    .array(z.string().regex(/^\d(?:\.\d)*$/, 'Write the section number in quotes, for example "4.1.3".'))
    .default([])
    .describe('Sections of the survey that place it there, in quotes, for example ["4.1.3"].'),
  reason: line
    .optional()
    .describe("One sentence that says which part of the mechanism puts it there; needed unless a survey section does."),
  doubt: line.optional().describe("One or two sentences with the reason against this placement, where there is one."),
});

/** A link from this entry to another work, written once, on the newer of the two. */
export const relation = z.strictObject({
  type: id.describe("Kind of the link: a file name in content/relations, for example extends."),
  target: id.describe("Id of the other work, for example diffusion-forcing."),
  source: line.optional().describe("Where the link is stated; if left out, the entry's own sources state it."),
});

/** One classification as an author wrote it. */
export type ClassificationRecord = z.infer<typeof classification>;
