/** The small table that answers names and titles at once, before the full-text index has arrived. */
import { compare } from "../knowledge/order.ts";
import { conceptsOf, hasCode, topsOf, venuesOf } from "../knowledge/query.ts";
import type { Concept, Entry, KnowledgeBase } from "../knowledge/types.ts";

/** `[kind, id, name, year, concepts, venues, code, other names, title]`; concepts and venues are indices, title is empty where it says no more than the name. */
export type SearchRow = readonly [
  kind: "concept" | Entry["kind"],
  id: string,
  name: string,
  year: number,
  concepts: readonly number[],
  venues: readonly number[],
  code: 0 | 1,
  otherNames: readonly string[],
  title: string,
];

/** The table: rows with the lists that their indices point to. */
export interface SearchTable {
  /** `[id, label, index of the top]` */
  readonly concepts: readonly (readonly [id: string, label: string, top: number])[];
  readonly venues: readonly string[];
  readonly rows: readonly SearchRow[];
}

function conceptRow(concept: Concept, index: (concept: Concept) => number): SearchRow {
  return [
    "concept",
    concept.id,
    concept.name,
    0,
    [index(concept)],
    [],
    0,
    [...concept.record.altLabel, concept.record.prefLabel.de],
    "",
  ];
}

/** Builds the table: concepts first, then methods, benchmarks and papers, newest first. */
export function buildSearchTable(kb: KnowledgeBase): SearchTable {
  const position = new Map(kb.concepts.map((concept, index) => [concept, index]));
  const index = (concept: Concept): number => position.get(concept) ?? 0;
  const venues = [...new Set(kb.entries.flatMap(venuesOf))].sort(compare);
  const row = (entry: Entry): SearchRow => [
    entry.kind,
    entry.id,
    entry.name,
    entry.year,
    conceptsOf(entry).map(index),
    venuesOf(entry).map((venue) => venues.indexOf(venue)),
    hasCode(entry) ? 1 : 0,
    entry.kind === "paper" ? [] : entry.record.otherNames,
    entry.kind === "paper" && entry.record.title !== entry.name ? entry.record.title : "",
  ];
  return {
    concepts: kb.concepts.map((concept) => [concept.id, concept.name, index(concept.top)]),
    venues,
    rows: [
      ...kb.concepts.map((concept) => conceptRow(concept, index)),
      ...[...kb.methods].reverse().map(row),
      ...[...kb.benchmarks].reverse().map(row),
      ...[...kb.papers].reverse().map(row),
    ],
  };
}

/** The tops under which an entry stands, for the index. */
export function pillarsOf(entry: Entry): readonly string[] {
  return topsOf(entry).map(({ name }) => name);
}
