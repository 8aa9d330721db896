/** A paper's source from a stored record, and what a record adds to BibTeX. */
import { type Identifier, shown } from "../records/identifier.ts";
import type { BibliographicRecord } from "../schema/bibliographic-record.ts";
import type { Author } from "../schema/paper.ts";
import { isDoubtfulSplit, splitName } from "../text/person-name.ts";
import type { PaperSource } from "./source.ts";

const authorsOf = ({ authors = [] }: BibliographicRecord): Author[] =>
  authors.map((author) => (typeof author === "string" ? splitName(author) : author));

const doubtful = ({ authors = [] }: BibliographicRecord): Author[] =>
  authors
    .filter((author) => typeof author === "string")
    .map(splitName)
    .filter(isDoubtfulSplit);

/** The source that a record alone gives. */
export function sourceFromRecord(identifier: Identifier, record: BibliographicRecord): PaperSource {
  return {
    from: `the stored record of ${shown(identifier)}`,
    title: record.title,
    authors: authorsOf(record),
    allAuthors: record.authors !== undefined,
    doubtfulNames: doubtful(record),
    arxiv: record.arxiv,
    doi: record.doi,
    issued: record.date,
  };
}

/** BibTeX completed by the record of its arXiv id: the day of the first version, and authors that the BibTeX leaves out. */
export function completed(source: PaperSource, record: BibliographicRecord | undefined): PaperSource {
  if (!record) return source;
  const wantsAuthors = !source.allAuthors && record.authors !== undefined;
  return {
    ...source,
    issued: record.date ?? source.issued,
    ...(wantsAuthors ? { authors: authorsOf(record), allAuthors: true, doubtfulNames: doubtful(record) } : {}),
  };
}
