/**
 * The shared pieces of a front matter: identifiers, dates, links.
 * Each refusal says what an author should write instead, because the message is read by researchers.
 */
import { z } from "astro/zod";

/** The form of every id in the Atlas: lower-case letters, digits and single hyphens. It is also the last part of the address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id as written by an author, for example `worldmem`. */
export const id = z
  .string()
  .regex(idPattern, "An id has lower-case letters, digits and single hyphens only, for example context-as-memory.");

/** arXiv identifiers since April 2007, `YYMM.NNNN` until 2014 and `YYMM.NNNNN` since, without a version; https://info.arxiv.org/help/arxiv_identifier.html */
export const arxivPattern = /^\d{2}(?:0[1-9]|1[0-2])\.\d{4,5}$/;

/** An arXiv id without prefix, link or version. */
export const arxivId = z
  .string("Put the arXiv id in quotes: without them YAML reads a number and drops a final zero.")
  .regex(arxivPattern, 'Write the bare arXiv id in quotes, without link and version, for example "2504.12369".')
  .describe('arXiv id in quotes, without link and version, for example "2504.12369".');

/** A DOI without resolver, https://www.doi.org/doi-handbook/HTML/doi-name.html */
export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/\S+$/, "Write the bare DOI, without https://doi.org/, for example 10.1038/nature14236.")
  .describe("DOI without https://doi.org/, for example 10.1038/nature14236.");

/** A web address; only https and http, so that no link can run code. */
export const webAddress = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: "Write a full web address that begins with https://.",
});

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that exist in the calendar. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month)));
}

/** A date as precise as it is known: year, month or day. */
export const partialDate = z
  .string('Put the date in quotes, as precise as it is known: "2025-04-16", "2025-04" or "2025".')
  .refine(isCalendarDate, 'Write a date that exists, as "2025-04-16", "2025-04" or "2025".')
  .describe(
    'Date of the first public version in quotes, as precise as it is known: "2025-04-16", "2025-04" or "2025".',
  );

/** One line of text that says something: no empty string, no line break. */
export const line = z
  .string()
  .trim()
  .min(1, "Write something here, or leave the field out.")
  .refine((text) => !/[\r\n]/.test(text), "Keep this on one line.");
