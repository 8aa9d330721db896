/** What `content/glossary/<id>.yaml` may say: one term that the lessons use. */
import { z } from "astro/zod";
import { id, line } from "./identifiers.ts";

/** One term of the glossary. */
export const glossaryTermSchema = z.strictObject({
  term: line.describe("The term in English."),
  termDe: line.describe("The term in German."),
  definition: line.describe("One or two sentences."),
  definitionDe: line.describe("The same in German."),
  see: z.array(id).default([]).describe("Concepts of the taxonomy where the term matters."),
  source: line.optional().describe("Where the definition comes from; left out for textbook knowledge."),
});

/** One term as an editor wrote it. */
export type GlossaryTermRecord = z.infer<typeof glossaryTermSchema>;
