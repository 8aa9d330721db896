/** Questions that pages ask of the model. */
import { byIssued, compare } from "./order.ts";
import type { Concept, Entry, KnowledgeBase, Paper } from "./types.ts";

/** The concepts of an entry: its own places, and for a paper those of what it introduces too. */
export function conceptsOf(entry: Entry): readonly Concept[] {
  return entry.kind === "paper" ? entry.concepts : entry.classifications.map(({ concept }) => concept);
}

/** The tops of the taxonomy under which an entry stands, each once, in the order of its places. */
export function topsOf(entry: Entry): readonly Concept[] {
  return [...new Set(conceptsOf(entry).map(({ top }) => top))];
}

/** Id of the top whose colour an entry carries; undefined for a work outside the taxonomy. */
export function familyOf(entry: Entry): string | undefined {
  return topsOf(entry)[0]?.id;
}

/** The papers behind an entry: those that introduce it, or the paper itself. */
export function papersOf(entry: Entry): readonly Paper[] {
  return entry.kind === "paper" ? [entry] : entry.papers;
}

/** The papers behind several entries, each once, oldest first. */
export function papersBehind(entries: readonly Entry[]): readonly Paper[] {
  return [...new Set(entries.flatMap(papersOf))].sort(byIssued);
}

/** True where an entry is told as a work of its own: a method or benchmark stands for the papers that introduce it. */
export function isOwnWork(entry: Entry): boolean {
  return entry.kind !== "paper" || entry.introduces.length === 0;
}

/** One sentence about an entry: its summary; for a paper, the summary of what it introduces. */
export function summaryOf(entry: Entry): string | undefined {
  return entry.kind === "paper" ? entry.introduces[0]?.record.summary : entry.record.summary;
}

/** True where the authors' code is linked. */
export function hasCode(entry: Entry): boolean {
  return papersOf(entry).some(({ record }) => record.links.code !== undefined);
}

/** Names of the venues of an entry, each once. */
export function venuesOf(entry: Entry): readonly string[] {
  return [...new Set(papersOf(entry).flatMap(({ record }) => record.venue?.name ?? []))];
}

/** One year with its number of works. */
export interface YearCount {
  readonly year: number;
  readonly works: number;
}

/** Works by year from the first to the last, years without works included. */
export function worksByYear(entries: readonly Entry[]): YearCount[] {
  const years = entries.map(({ year }) => year).filter((year) => year > 0);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => ({
    year: first + index,
    works: years.filter((year) => year === first + index).length,
  }));
}

/** The newest works, a method or benchmark standing for its paper. */
export function newestWorks(kb: KnowledgeBase, amount: number): Entry[] {
  return [...kb.workById.values()].sort((a, b) => compare(b.issued, a.issued) || compare(a.id, b.id)).slice(0, amount);
}

/** Siblings of a concept, itself left out. */
export function siblingsOf(kb: KnowledgeBase, concept: Concept): readonly Concept[] {
  return (concept.broader?.narrower ?? kb.tops).filter((other) => other !== concept);
}

/** How to tell two siblings apart, seen from one of them. */
export interface ContrastView {
  readonly other: Concept;
  readonly test: string;
  readonly here: string;
  readonly there: string;
  readonly hereWork: Entry | undefined;
  readonly thereWork: Entry | undefined;
  readonly both: readonly Entry[];
}

/** The contrasts of a concept with its siblings, those written on the sibling turned round. */
export function contrastsOf(kb: KnowledgeBase, concept: Concept): ContrastView[] {
  const work = (id: string): Entry | undefined => kb.workById.get(id);
  const works = (ids: readonly string[]): Entry[] => ids.flatMap((id) => work(id) ?? []);
  const own = concept.record.contrasts.flatMap((contrast): ContrastView[] => {
    const other = kb.conceptById.get(contrast.with);
    return other
      ? [
          {
            other,
            test: contrast.test,
            here: contrast.here,
            there: contrast.there,
            hereWork: work(contrast.hereWork),
            thereWork: work(contrast.thereWork),
            both: works(contrast.both),
          },
        ]
      : [];
  });
  const turned = siblingsOf(kb, concept).flatMap((other) =>
    other.record.contrasts
      .filter((contrast) => contrast.with === concept.id)
      .map((contrast) => ({
        other,
        test: contrast.test,
        here: contrast.there,
        there: contrast.here,
        hereWork: work(contrast.thereWork),
        thereWork: work(contrast.hereWork),
        both: works(contrast.both),
      })),
  );
  return [...own, ...turned];
}
