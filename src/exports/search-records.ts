/** What the full-text index reads: one record for each category and entry, with every spelling of its names. */
import { toText } from "../body/to-text.ts";
import { conceptsOf, hasCode, papersOf, summaryOf, venuesOf } from "../knowledge/query.ts";
import type { Concept, Entry, KnowledgeBase } from "../knowledge/types.ts";
import { spellings } from "../text/fold.ts";
import { fullName } from "../text/format.ts";
import { pillarsOf } from "./search-table.ts";

/** One record of the full-text index. */
export interface SearchRecord {
  /** Address from the root of the site. */
  readonly address: string;
  readonly content: string;
  readonly title: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const otherForms = (names: readonly string[]): string => names.flatMap((name) => [name, ...spellings(name)]).join(" ");

function conceptRecord(concept: Concept): SearchRecord {
  const { prefLabel, altLabel, definition, scopeNote = "" } = concept.record;
  return {
    address: concept.address,
    title: concept.name,
    content: [definition, scopeNote, toText(concept.body), otherForms([prefLabel.en, prefLabel.de, ...altLabel])].join(
      "\n\n",
    ),
    filters: {
      kind: ["category"],
      pillar: [concept.top.name],
      category: [concept.name, ...concept.ancestors.map(({ name }) => name)],
    },
  };
}

function entryRecord(entry: Entry): SearchRecord {
  const papers = papersOf(entry);
  const names = [entry.name, ...(entry.kind === "paper" ? [] : entry.record.otherNames)];
  const authors = papers.flatMap(({ record }) => record.authors.map(fullName));
  const titles = papers.map(({ record }) => record.title);
  return {
    address: entry.address,
    title: entry.name,
    content: [
      summaryOf(entry) ?? "",
      ...titles,
      toText(entry.body),
      authors.join(", "),
      otherForms([...names, ...authors]),
    ].join("\n\n"),
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

/** Every record, in the order of the search table. */
export function buildSearchRecords(kb: KnowledgeBase): SearchRecord[] {
  return [...kb.concepts.map(conceptRecord), ...kb.entries.map(entryRecord)];
}
