/** What the full-text index reads: one record for each category and entry, with every spelling of its names. */
import { toText } from "../body/to-text.ts";
import { conceptsOf, hasCode, papersOf, summaryOf, venuesOf } from "../knowledge/query.ts";
import type { Concept, Entry, KnowledgeBase } from "../knowledge/types.ts";
import { fold, spellings, withTwoLetterForms } from "../text/fold.ts";
import { fullName } from "../text/format.ts";
import { identifierWord } from "../text/identifier.ts";
import { pillarsOf, searchedEntries, searchStamp, worksOf } from "./search-table.ts";

/** One record of the full-text index. */
export interface SearchRecord {
  /** Address from the root of the site. */
  readonly address: string;
  readonly content: string;
  /** How many words of the content are prose; names and spellings, which only the index needs, follow them. */
  readonly prose: number;
  readonly title: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** All records with the sign of the search table in whose order they stand. */
export interface SearchRecords {
  readonly stamp: string;
  readonly records: readonly SearchRecord[];
}

/** Which fragment of the index is which row; written by `publication/search-index.ts`. */
export interface FragmentMap {
  readonly stamp: string;
  /** What all ids begin with. */
  readonly prefix: string;
  /** The rest of the ids by spaces, in the order of the rows. */
  readonly ids: string;
}

/** Gives the text of an item without markup. */
type TextOf = (item: Concept | Entry) => string;

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Content and its number of words of prose. */
function contentOf(prose: readonly string[], rest: readonly string[]): Pick<SearchRecord, "content" | "prose"> {
  const text = prose.join("\n\n");
  return { content: [text, ...rest, versionForms(text)].join("\n\n"), prose: countWords(text) };
}

/** Names with a version in running text in the other spellings that people type: "Wan2.1" gives "Wan 2.1" and "Wan21". */
function versionForms(text: string): string {
  const found = new Set(text.match(/\p{Lu}[\p{L}-]{0,40}[ -]?\d+(?:\.\d+)+/gu));
  return [...found].flatMap(spellings).join(" ");
}

const otherForms = (names: readonly string[]): string => names.flatMap((name) => [name, ...spellings(name)]).join(" ");

/** Names of people with the spellings that a keyboard without their letters leaves: "Müller" also as "Muller" and "Mueller". */
const authorForms = (names: readonly string[]): string =>
  names.flatMap((name) => [...new Set([name.toLowerCase(), fold(name), withTwoLetterForms(name)])]).join(" ");

function conceptRecord(concept: Concept, textOf: TextOf): SearchRecord {
  const { prefLabel, altLabel, definition, scopeNote = "" } = concept.record;
  return {
    address: concept.address,
    title: concept.name,
    ...contentOf([definition, scopeNote, textOf(concept)], [otherForms([prefLabel.en, prefLabel.de, ...altLabel])]),
    filters: {
      kind: ["category"],
      pillar: [concept.top.name],
      category: [concept.name, ...concept.ancestors.map(({ name }) => name)],
    },
  };
}

function entryRecord(entry: Entry, textOf: TextOf): SearchRecord {
  const papers = papersOf(entry);
  const names = [entry.name, ...(entry.kind === "paper" ? [] : entry.record.otherNames)];
  const authors = papers.flatMap(({ record }) => record.authors.map(fullName));
  const titles = papers.map(({ record }) => record.title);
  const identifiers = papers.flatMap(({ record: { identifiers } }) =>
    [identifiers.arxiv, identifiers.doi].flatMap((id) => (id === undefined ? [] : (identifierWord(id) ?? []))),
  );
  return {
    address: entry.address,
    title: entry.name,
    ...contentOf(
      [summaryOf(entry) ?? "", textOf(entry)],
      [...titles, otherForms(names), authorForms(authors), ...identifiers],
    ),
    filters: {
      kind: [entry.kind],
      pillar: pillarsOf(entry),
      category: [...new Set(conceptsOf(entry).flatMap((concept) => [concept, ...concept.ancestors]))].map(
        ({ name }) => name,
      ),
      year: [String(entry.year)],
      venue: venuesOf(entry),
      code: [hasCode(entry) ? "available" : "none known"],
    },
  };
}

/** Every record, in the order of the rows of the search table. `textOf` gives the text of an item without markup. */
export function buildSearchRecords(kb: KnowledgeBase, textOf: TextOf = ({ body }) => toText(body)): SearchRecords {
  const works = worksOf(kb);
  return {
    stamp: searchStamp(works),
    records: [
      ...kb.concepts.map((concept) => conceptRecord(concept, textOf)),
      ...searchedEntries(works).map((entry) => entryRecord(entry, textOf)),
    ],
  };
}
