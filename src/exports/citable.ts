/** What every citation format is made from: one work, reduced to what one cites. Runs in the browser too. */
import { readingAddress } from "../knowledge/reading-address.ts";
import type { Author, PaperRecord } from "../schema/paper.ts";
import { arxivAddress, doiAddress } from "../text/identifier.ts";
import { oneLine } from "../text/one-line.ts";

/** What kind of thing is cited; it decides the type in every format. */
export type CitableKind =
  | "preprint"
  | "conference"
  | "journal"
  | "book"
  | "report"
  | "webpage"
  | "blog"
  | "document"
  | "dataset";

/** One work as it is cited. Every text is on one line and valid Unicode. */
export interface Citable {
  /** Key of the BibTeX entry; it never changes. */
  readonly key: string;
  readonly kind: CitableKind;
  readonly title: string;
  readonly authors: readonly Author[];
  /** Date of the version that is cited, as precise as known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** Date of the first public version, where it differs. */
  readonly firstPublic: string | undefined;
  /** Proceedings, journal, publisher, institution or site; undefined for a preprint. */
  readonly container: string | undefined;
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
  /** Where to read it. */
  readonly url: string | undefined;
  readonly version: string | undefined;
}

/** The fields of a paper's record that a citation needs. */
export type CitedRecord = Pick<
  PaperRecord,
  "title" | "authors" | "issued" | "identifiers" | "venue" | "links" | "citationKey"
>;

const kinds = {
  conference: "conference",
  workshop: "conference",
  journal: "journal",
  book: "book",
  techreport: "report",
  product: "webpage",
  blog: "blog",
} as const satisfies Record<NonNullable<CitedRecord["venue"]>["type"], CitableKind>;

function cleanAuthor(author: Author): Author {
  if ("literal" in author) return { literal: oneLine(author.literal) };
  const { family, given, suffix } = author;
  return {
    family: oneLine(family),
    ...(given === undefined ? {} : { given: oneLine(given) }),
    ...(suffix === undefined ? {} : { suffix: oneLine(suffix) }),
  };
}

/**
 * The date of what is cited. The date of a record is that of the first public version, which for a published work is
 * most often the preprint: then only the venue's year is known of the publication.
 */
function citedDate({ issued, venue, identifiers }: CitedRecord): string {
  if (!venue || (issued.startsWith(String(venue.year)) && identifiers.arxiv === undefined)) return issued;
  return String(venue.year);
}

/** An address on one line, with what no format can hold percent-encoded. */
function cleanAddress(address: string): string {
  return oneLine(address).replace(/[\s<>"{}|\\^`]/g, encodeURIComponent);
}

/** What one cites of a paper. */
export function toCitable(record: CitedRecord): Citable {
  const { venue, identifiers } = record;
  const date = citedDate(record);
  const url = readingAddress(record);
  return {
    key: record.citationKey,
    kind: venue ? kinds[venue.type] : identifiers.arxiv ? "preprint" : "document",
    title: oneLine(record.title),
    authors: record.authors.map(cleanAuthor),
    date,
    firstPublic: date === record.issued ? undefined : record.issued,
    container: venue && oneLine(venue.name),
    arxiv: identifiers.arxiv,
    doi: identifiers.doi && oneLine(identifiers.doi),
    url: url && cleanAddress(url),
    version: undefined,
  };
}

/** The address that stands for a work for good: its DOI, else its arXiv page, else where one reads it. */
export function persistentAddress({ doi, arxiv, url }: Citable): string | undefined {
  if (doi) return doiAddress(encodeURI(doi));
  return arxiv ? arxivAddress(arxiv) : url;
}
