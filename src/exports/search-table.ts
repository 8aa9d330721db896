/**
 * The small table that answers names and titles at once, before the full-text index has arrived.
 * It is written for few bytes: a paper and the method or benchmark that it introduces under the same name are one work,
 * values stand in columns, and what can be derived is left out. The browser reads it with `components/search/table.ts`.
 */
import { compare } from "../knowledge/order.ts";
import { conceptsOf, hasCode, topsOf, venuesOf } from "../knowledge/query.ts";
import { type ConceptText, conceptText, termText } from "../knowledge/translation.ts";
import type { Benchmark, Concept, Entry, KnowledgeBase, Method } from "../knowledge/types.ts";
import { type Language, sourceLanguage } from "../schema/languages.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { slug } from "../text/fold.ts";

/** What a work consists of: a paper, a method or a benchmark alone, or in capitals one of these together with its paper. */
export type WorkKind = "p" | "m" | "b" | "M" | "B";

/** The table as it travels. Works stand newest first; a column has one item for each work. */
export interface SearchTable {
  readonly language: Language;
  /** Changes whenever the order of the works does; other files that point into the table carry the same. */
  readonly stamp: string;
  /** `[id, label, index of the broader concept or -1, other labels]`, in the order of the tree. */
  readonly concepts: readonly (readonly [id: string, label: string, broader: number, others: readonly string[]])[];
  /** Definition and scope note of each concept, in tables of translations: their full text is not in the index. */
  readonly definitions?: readonly string[];
  /** Names of venues, the most frequent first. */
  readonly venues: readonly string[];
  /** One letter for each work, see `WorkKind`. */
  readonly kinds: string;
  readonly names: readonly string[];
  /** `[year, number of works]`, newest first; year 0 where it is unknown. */
  readonly years: readonly (readonly [year: number, works: number])[];
  /** Indices of concepts, by commas, works by semicolons. */
  readonly places: string;
  /** Indices of venues, likewise. */
  readonly venuesOfWorks: string;
  /** 1 where the authors' code is linked. */
  readonly code: string;
  /** Ids that are not the name's slug, by index of the work. */
  readonly ids: Readonly<Record<number, string>>;
  /** Other names of methods and benchmarks, by index of the work. */
  readonly others: Readonly<Record<number, readonly string[]>>;
}

/** A work before it is written into columns. */
export interface Work {
  readonly kind: WorkKind;
  /** The method or benchmark where there is one, else the paper. */
  readonly entry: Entry;
  /** The paper where the work has one of the same name. */
  readonly paper: (Entry & { readonly kind: "paper" }) | undefined;
}

const placesOf = (entry: Entry): string =>
  conceptsOf(entry)
    .map(({ id }) => id)
    .join();

/** The paper that can share one work with what it introduces, because all that the table says of both is the same. */
function twinOf(entry: Method | Benchmark): Work["paper"] {
  return entry.papers.find(
    (paper) =>
      paper.id === entry.id &&
      paper.name === entry.name &&
      paper.year === entry.year &&
      placesOf(paper) === placesOf(entry) &&
      venuesOf(paper).join() === venuesOf(entry).join() &&
      hasCode(paper) === hasCode(entry),
  );
}

/** The works of the table in its order: newest first, by id within a day. */
export function worksOf(kb: KnowledgeBase): Work[] {
  const twins = new Set<Entry>();
  const introduced = [...kb.methods, ...kb.benchmarks].map((entry): Work => {
    const twin = twinOf(entry);
    const paper = twin && !twins.has(twin) ? twin : undefined;
    if (paper) twins.add(paper);
    const letter = entry.kind === "method" ? "m" : "b";
    return { kind: paper ? (letter.toUpperCase() as WorkKind) : letter, entry, paper };
  });
  const alone = kb.papers
    .filter((paper) => !twins.has(paper))
    .map((paper): Work => ({ kind: "p", entry: paper, paper }));
  return [...introduced, ...alone].sort(
    (a, b) =>
      b.entry.year - a.entry.year ||
      compare(b.entry.issued, a.entry.issued) ||
      compare(a.entry.id, b.entry.id) ||
      compare(a.kind, b.kind),
  );
}

/** The entries in the order in which search lists them after the categories: methods, benchmarks, papers, newest first. */
export function searchedEntries(works: readonly Work[]): Entry[] {
  const all = works.flatMap(({ entry, paper }) => (paper && paper !== entry ? [entry, paper] : [entry]));
  return (["method", "benchmark", "paper"] as const).flatMap((kind) => all.filter((entry) => entry.kind === kind));
}

/** A title as the table holds it: `=` stands for the name at its start, and keeps apart what begins with one. */
function shortened(title: string, name: string): string {
  if (title === name) return "";
  if (title.startsWith(name)) return `=${title.slice(name.length)}`;
  return /^[=']/.test(title) ? `'${title}` : title;
}

function runs(values: readonly number[]): [value: number, length: number][] {
  const found: [number, number][] = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else found.push([value, 1]);
  }
  return found;
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, amountA], [b, amountB]) => amountB - amountA || compare(a, b)).map(([name]) => name);
}

function sparse<Value>(works: readonly Work[], value: (work: Work) => Value | undefined): Record<number, Value> {
  return Object.fromEntries(
    works.flatMap((work, index) => {
      const found = value(work);
      return found === undefined ? [] : [[index, found]];
    }),
  );
}

/** What concepts are called and how they are defined in one language. */
export type ConceptTexts = (concept: Concept) => ConceptText;

function conceptRow(
  concept: Concept,
  label: string,
  terms: readonly string[],
  position: ReadonlyMap<Concept, number>,
): SearchTable["concepts"][number] {
  const { prefLabel, altLabel } = concept.record;
  const others = [...altLabel, prefLabel.en, prefLabel.de, ...terms].filter((other) => other !== label);
  return [concept.id, label, concept.broader ? (position.get(concept.broader) ?? -1) : -1, [...new Set(others)]];
}

const otherNamesOf = ({ entry }: Work): readonly string[] | undefined =>
  entry.kind !== "paper" && entry.record.otherNames.length > 0 ? entry.record.otherNames : undefined;

/**
 * Titles of the papers, by index of the work: empty where it says no more than the name, `=` for a name at its start. They travel
 * in a file of their own, because they are half of all bytes and the first results can be shown without them.
 */
export function buildSearchTitles(works: readonly Work[]): string[] {
  return works.map(({ paper }) => (paper ? shortened(paper.record.title, paper.name) : ""));
}

/** Says which order of works a file was written for. */
export function searchStamp(works: readonly Work[]): string {
  return fingerprint(works.map(({ kind, entry }) => `${kind}${entry.id}`).join("\n"));
}

/** Builds the table for one language; `textsOf` gives the texts of concepts in it, by default as far as their own files have them. */
export function buildSearchTable(
  kb: KnowledgeBase,
  language: Language = sourceLanguage,
  textsOf: ConceptTexts = ({ record }) => conceptText(record, language, undefined),
): SearchTable {
  const isSource = language === sourceLanguage;
  // A translation has no full-text index of its own, so a term of the glossary finds the concepts where it matters.
  const termsOf = (concept: Concept): string[] =>
    isSource
      ? []
      : kb.glossary
          .filter(({ see }) => see.includes(concept))
          .map(({ record }) => termText(record, language).term.text);
  const position = new Map(kb.concepts.map((concept, index) => [concept, index]));
  const works = worksOf(kb);
  const venues = byFrequency(kb.entries.flatMap(venuesOf));
  const venueIndex = new Map(venues.map((venue, index) => [venue, index]));
  const column = (indices: (entry: Entry) => readonly (number | undefined)[]): string =>
    works.map(({ entry }) => indices(entry).join()).join(";");
  return {
    language,
    stamp: searchStamp(works),
    concepts: kb.concepts.map((concept) =>
      conceptRow(concept, textsOf(concept).label.text, termsOf(concept), position),
    ),
    ...(isSource ? {} : { definitions: kb.concepts.map((concept) => definitionOf(textsOf(concept))) }),
    venues,
    kinds: works.map(({ kind }) => kind).join(""),
    names: works.map(({ entry }) => entry.name),
    years: runs(works.map(({ entry }) => entry.year)),
    places: column((entry) => conceptsOf(entry).map((concept) => position.get(concept))),
    venuesOfWorks: column((entry) => venuesOf(entry).map((venue) => venueIndex.get(venue))),
    code: works.map(({ entry }) => (hasCode(entry) ? "1" : "0")).join(""),
    ids: sparse(works, ({ entry }) => (slug(entry.name) === entry.id ? undefined : entry.id)),
    others: sparse(works, otherNamesOf),
  };
}

const definitionOf = ({ definition, scopeNote }: ConceptText): string =>
  scopeNote ? `${definition.text} ${scopeNote.text}` : definition.text;

/** The tops under which an entry stands, for the index. */
export function pillarsOf(entry: Entry): readonly string[] {
  return topsOf(entry).map(({ name }) => name);
}
