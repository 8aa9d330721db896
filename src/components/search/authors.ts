/** Finds works by the names of their authors in one file of names. Runs in the browser and in tests. */
import type { AuthorShard } from "../../exports/search-authors.ts";
import { nameWords } from "../../text/fold.ts";
import type { Query } from "./finder.ts";
import { tolerance } from "./match.ts";
import type { Row, Table } from "./table.ts";
import { beginningWith, buildWordIndex, nearWords, targetsOf, type WordIndex } from "./word-index.ts";

/** The names of a file, ready for finding. */
export interface AuthorIndex {
  readonly names: readonly string[];
  readonly works: readonly (readonly number[])[];
  /** Words of names; targets are places in `names`. */
  readonly words: WordIndex;
}

/** A paper with the author for whom it was found. */
export interface AuthorMatch {
  readonly row: Row;
  readonly author: string;
}

/** Prepares a file. */
export function indexAuthors({ names, works }: AuthorShard): AuthorIndex {
  return {
    names,
    works: works.split(";").map((cell) => cell.split(",").map(Number)),
    words: buildWordIndex((add) => {
      names.forEach((name, place) => {
        for (const word of nameWords(name)) add(word, place);
      });
    }),
  };
}

function holding(index: WordIndex, word: string, forgiving: boolean): Set<number> {
  const { from, to } = beginningWith(index, word);
  const begun = Array.from({ length: to - from }, (_, at) => from + at);
  const near = forgiving ? nearWords(index, word, tolerance(word)).map((found) => found.word) : [];
  return new Set([...begun, ...near].flatMap((place) => [...targetsOf(index, place)]));
}

function holdingAll(index: WordIndex, words: readonly string[], forgiving: boolean): number[] {
  const [first = new Set<number>(), ...others] = words.map((word) => holding(index, word, forgiving));
  return [...first].filter((place) => others.every((other) => other.has(place)));
}

/** The papers of the authors who have every word of the query in their names, newest first; with typing errors where nobody has. */
export function matchAuthors(table: Table, index: AuthorIndex, { words, run }: Query): AuthorMatch[] {
  if (run.length < 2) return [];
  const sure = holdingAll(index.words, words, false);
  const authors = sure.length > 0 ? sure : holdingAll(index.words, words, true);
  const first = table.concepts.length;
  const byWork = new Map<number, string>();
  for (const place of authors.sort((a, b) => a - b)) {
    for (const work of index.works[place] ?? []) if (!byWork.has(work)) byWork.set(work, index.names[place] ?? "");
  }
  return [...byWork]
    .sort(([a], [b]) => a - b)
    .flatMap(([work, author]) => {
      const row = table.documents[first + work]?.rows.at(-1);
      return row ? [{ row, author }] : [];
    });
}
