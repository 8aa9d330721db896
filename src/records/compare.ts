/** Compares a paper's entry with a stored record. */
import type { BibliographicRecord, ComparedField } from "../schema/bibliographic-record.ts";
import type { Author, PaperRecord } from "../schema/paper.ts";
import { fold, joined, words } from "../text/fold.ts";
import { fullName } from "../text/format.ts";

/** One field in which entry and record differ. */
export interface Difference {
  readonly field: ComparedField;
  /** Position in the author list, from 0, where one author differs. */
  readonly index?: number;
  /** What the entry says. */
  readonly entry: string;
  /** What the record says. */
  readonly record: string;
}

/** The name of an author of a record, given name first. */
export function recordName(author: string | Author): string {
  return typeof author === "string" ? author : fullName(author);
}

/** True for two spellings of one name: the same letters, or the same last word and first names that begin alike ("T. Lillicrap"). */
export function isSameName(a: string, b: string): boolean {
  if (joined(a) === joined(b)) return true;
  const [first, second] = [words(a), words(b)];
  if (first.length < 2 || second.length < 2 || first.at(-1) !== second.at(-1)) return false;
  const [x = "", y = ""] = [first[0], second[0]];
  return x.length === 1 || y.length === 1 ? x[0] === y[0] : x === y;
}

/** The words of a title without what differs between places: case, punctuation, mathematics marks, a final version. */
const titleKey = (title: string): string => joined(title.replace(/[$\\{}]/g, ""));

/** Dates agree as far as both are known; a publication under a DOI may come after the first public version. */
function datesAgree(entry: string, record: string, isDoi: boolean): boolean {
  const length = Math.min(entry.length, record.length);
  const [a, b] = [entry.slice(0, length), record.slice(0, length)];
  return isDoi ? a <= b : a === b;
}

function authorDifferences(authors: readonly Author[], record: readonly (string | Author)[]): Difference[] {
  const names = authors.map(fullName);
  const recorded = record.map(recordName);
  const index = names.findIndex((name, at) => !isSameName(name, recorded[at] ?? ""));
  if (index >= 0)
    return [
      {
        field: "authors",
        index,
        entry: names[index] ?? "",
        record: recorded[index] ?? `no further author (${recorded.length} in all)`,
      },
    ];
  if (names.length >= recorded.length) return [];
  return [
    {
      field: "authors",
      entry: `${names.length} authors`,
      record: `${recorded.length}, next ${recorded[names.length]}`,
    },
  ];
}

/**
 * True where entry and record share neither title words nor an author, so that the id must belong to another paper.
 * A record that accepts another title was looked at by a person.
 */
export function isOtherPaper(paper: PaperRecord, record: BibliographicRecord): boolean {
  if (record.accepted?.title !== undefined) return false;
  const own = new Set(words(paper.title).filter((word) => word.length > 3));
  const shared = words(record.title).filter((word) => own.has(word)).length;
  const families = new Set(paper.authors.map((author) => fold(fullName(author)).split(" ").at(-1)));
  const someone = (record.authors ?? []).some((author) => families.has(fold(recordName(author)).split(" ").at(-1)));
  return !someone && shared < Math.max(1, own.size / 2);
}

/** The fields in which a paper differs from a record and for which the record gives no reason. */
export function differences(paper: PaperRecord, record: BibliographicRecord): Difference[] {
  const found: Difference[] = [];
  if (titleKey(paper.title) !== titleKey(record.title))
    found.push({ field: "title", entry: paper.title, record: record.title });
  if (record.authors) found.push(...authorDifferences(paper.authors, record.authors));
  if (record.date !== undefined && !datesAgree(paper.issued, record.date, record.doi !== undefined))
    found.push({ field: "issued", entry: paper.issued, record: record.date });
  return found.filter(({ field }) => record.accepted?.[field] === undefined);
}
