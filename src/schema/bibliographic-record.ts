/**
 * What `content/records/…/<id>.json` may say: what a public place states about one arXiv id or DOI, and when it was read.
 * The check compares entries with these records, so that it needs no network.
 */
import { z } from "astro/zod";
import { arxivId, doi, line, partialDate } from "./identifiers.ts";
import { author } from "./paper.ts";

/** Fields of a paper that a record can confirm. */
const comparedFields = ["title", "authors", "issued"] as const;

/** One of those fields. */
export type ComparedField = (typeof comparedFields)[number];

/** One stored record. */
export const bibliographicRecordSchema = z
  .strictObject({
    arxiv: arxivId.optional().describe("arXiv id without version; a record has this or a DOI."),
    doi: doi.optional().describe("DOI in lower case, without resolver."),
    title: line.describe("Title as the source gives it."),
    authors: z
      .array(z.union([line, author]))
      .optional()
      .describe(
        "Authors in order: a name as printed, given name first, or its parts where the source gives parts. Left out where the source could not confirm the list.",
      ),
    date: partialDate
      .optional()
      .describe(
        "arXiv id: day of the first version. DOI: day of publication. As precise as the source, left out where it gives none.",
      ),
    source: line.describe("Where it was read: an address of arXiv or Crossref, or the corpus of the Atlas."),
    pages: z
      .array(line)
      .optional()
      .describe("For records of the corpus: the public pages that it was checked against."),
    read: partialDate.optional().describe("When it was read; left out where that is not known."),
    unverified: z.array(line).optional().describe("What the source itself says it could not check."),
    accepted: z
      .partialRecord(z.enum(comparedFields), line)
      .optional()
      .describe(
        "Fields in which the entry differs for a good reason, each with the reason, for example a later version. Kept when the record is refreshed.",
      ),
  })
  .refine(
    ({ arxiv, doi }) => (arxiv === undefined) !== (doi === undefined),
    "A record is about one arXiv id or one DOI.",
  );

/** One stored record. */
export type BibliographicRecord = z.infer<typeof bibliographicRecordSchema>;
