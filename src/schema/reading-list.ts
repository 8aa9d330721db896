/** What the front matter of `content/reading-lists/<id>.mdx` may say: works and categories in the order in which a course reads them. */
import { z } from "astro/zod";
import { versionPattern } from "./edition.ts";
import { id, isCalendarDate, line } from "./identifiers.ts";

const reading = z
  .strictObject({
    work: id.optional().describe("Id of a work of the Atlas: a paper, method or benchmark."),
    concept: id.optional().describe("Id of a category whose lesson is read."),
    note: line.describe("One sentence that says what to read it for."),
    question: line.optional().describe("A question to answer while reading."),
  })
  .refine(
    ({ work, concept }) => (work === undefined) !== (concept === undefined),
    "Name a work or a concept, one of the two.",
  );

const session = z.strictObject({
  title: line.describe("What the week or meeting is about."),
  date: z
    .string()
    .refine((text) => text.length === 10 && isCalendarDate(text), 'Write the day as "2026-10-12".')
    .optional()
    .describe('Day of the meeting in quotes, for example "2026-10-12"; with it the list has a calendar file.'),
  readings: z.array(reading).min(1, "A session has at least one reading.").describe("What is read, in order."),
});

/** The front matter of a reading list. */
export const readingListSchema = z.strictObject({
  title: line.describe("Title of the list."),
  summary: line.describe("What one knows after it, in one sentence."),
  unit: z.enum(["week", "part"]).default("week").describe("How a session is called: week or part."),
  edition: z
    .string()
    .regex(versionPattern, 'Write the version in quotes, for example "1.0.0".')
    .optional()
    .describe('Edition whose category pages the list links, for example "1.0.0"; left out for the present ones.'),
  sessions: z.array(session).min(1, "A list has at least one session.").describe("The sessions in order."),
});

/** The front matter of a reading list as an editor wrote it. */
export type ReadingListRecord = z.infer<typeof readingListSchema>;
