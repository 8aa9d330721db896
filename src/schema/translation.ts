/** What the front matter of `content/translations/<language>/taxonomy/<id>.mdx` may say; the lesson stands below it. */
import { z } from "astro/zod";
import { line } from "./identifiers.ts";

/** The front matter of a translated concept. */
export const translationSchema = z.strictObject({
  source: z
    .string()
    .regex(
      /^[0-9a-z]{1,7}$/,
      'Write the fingerprint of the English text in quotes, as "npm run translations" shows it.',
    )
    .describe('Fingerprint of the English text that was translated, as "npm run translations" shows it.'),
  label: line.optional().describe("The label, where the concept's own file does not have it in this language."),
  definition: line.optional().describe("The definition, likewise."),
  scopeNote: line.optional().describe("The scope note, likewise."),
});

/** The front matter of a translated concept as a translator wrote it. */
export type TranslationRecord = z.infer<typeof translationSchema>;
