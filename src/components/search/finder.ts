/** What the names and titles of a table are looked up in, built once when the table arrives. Runs in the browser and in tests. */
import { joined, nameRuns, nameWords, words } from "../../text/fold.ts";
import type { Table } from "./table.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

/** The indices over a table. */
export interface Finder {
  readonly table: Table;
  /** Names without anything between their letters; targets are documents times two, plus one for other names. */
  readonly runs: WordIndex;
  /** Words of names and other names; targets are documents. */
  readonly names: WordIndex;
  /** Words of titles; targets are documents. Undefined while it is not built yet. */
  titles: WordIndex | undefined;
  /** Number of words in each document's name. */
  readonly lengths: Uint8Array;
}

const empty: WordIndex = buildWordIndex(() => {});

/** Builds what names need; titles are added by `indexTitles`. */
export function buildFinder(table: Table): Finder {
  const { documents } = table;
  const lengths = new Uint8Array(documents.length);
  const names = buildWordIndex((add) => {
    documents.forEach(({ name, otherNames }, document) => {
      const own = nameWords(name);
      lengths[document] = Math.min(own.size, 255);
      for (const word of own) add(word, document);
      for (const other of otherNames) for (const word of nameWords(other)) add(word, document);
    });
  });
  const runs = buildWordIndex((add) => {
    documents.forEach(({ name, otherNames, id }, document) => {
      for (const run of nameRuns(name)) add(run, document * 2);
      for (const other of [...otherNames, id]) for (const run of nameRuns(other)) add(run, document * 2 + 1);
    });
  });
  return { table, runs, names, titles: undefined, lengths };
}

/** Adds the titles. */
export function indexTitles(finder: Finder): void {
  finder.titles = buildWordIndex((add) => {
    finder.table.documents.forEach(({ title }, document) => {
      if (title) for (const word of words(title)) add(word, document);
    });
  });
}

/** The index of titles, empty while it is not there yet. */
export function titlesOf(finder: Finder): WordIndex {
  return finder.titles ?? empty;
}

/** Queries are cut at this many letters and words; no name is longer, and a pasted page should not stop the browser. */
const mostLetters = 80;
const mostWords = 12;

/** A query in the forms in which it is compared. */
export interface Query {
  /** The different words, folded. */
  readonly words: readonly string[];
  /** All letters and digits in a row. */
  readonly run: string;
}

/** Brings what was typed to the forms in which it is compared. */
export function toQuery(typed: string): Query {
  const cut = typed.slice(0, mostLetters);
  return { words: [...new Set(words(cut))].slice(0, mostWords), run: joined(cut) };
}
