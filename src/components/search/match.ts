/** Finds names and titles: exact names first, then beginnings, then words, then titles, then typing errors by their number. Runs in the browser and in tests. */
import { fold } from "../../text/fold.ts";
import { type Finder, type Query, titlesOf, toQuery } from "./finder.ts";
import type { Row } from "./table.ts";
import { beginningWith, type Near, nearWords, targetsOf, type WordIndex } from "./word-index.ts";

/** How well a row matches, from best to worst. */
export const ranks = { exact: 0, joined: 1, otherName: 2, beginning: 3, words: 4, title: 5, typingError: 6 } as const;

/** A row that matches; the lower the rank, the better. */
export interface Match {
  readonly row: Row;
  readonly rank: number;
}

/** Rank and order within the rank, by document; 0 where a document does not match. */
type Scores = Uint32Array;

/** Room for the order within one rank. */
const perRank = 1 << 16;

const score = (rank: number, order: number): number => rank * perRank + Math.min(order, perRank - 2) + 1;

function improve(scores: Scores, document: number, rank: number, order = 0): void {
  const now = scores[document] ?? 0;
  const better = score(rank, order);
  if (now === 0 || better < now) scores[document] = better;
}

/** Names that are the query, or begin with it. */
function scoreRuns({ runs, table }: Finder, { run }: Query, typed: string, scores: Scores): void {
  if (run === "") return;
  const { from, to } = beginningWith(runs, run);
  for (let word = from; word < to; word++) {
    const whole = runs.words[word] === run;
    if (!whole && run.length < 2) continue;
    const extra = (runs.words[word]?.length ?? 0) - run.length;
    for (const target of targetsOf(runs, word)) {
      const document = target >> 1;
      const other = target & 1;
      if (!whole) improve(scores, document, ranks.beginning, extra * 2 + other);
      else if (other) improve(scores, document, ranks.otherName);
      else
        improve(scores, document, fold(table.documents[document]?.name ?? "") === typed ? ranks.exact : ranks.joined);
    }
  }
}

/** Walks the documents that hold a word beginning with `word`; those with the whole word come with `whole`. */
function eachHolding(index: WordIndex, word: string, visit: (document: number, whole: boolean) => void): void {
  const { from, to } = beginningWith(index, word);
  for (let place = from; place < to; place++) {
    const whole = index.words[place] === word;
    for (const document of targetsOf(index, place)) visit(document, whole);
  }
}

/** Documents that hold every word of the query, in their names or in names and title together. */
function scoreWords(finder: Finder, { words }: Query, scores: Scores): void {
  const amount = finder.table.documents.length;
  const inNames = new Uint8Array(amount);
  const anywhere = new Uint8Array(amount);
  const partial = new Uint8Array(amount);
  words.forEach((word, place) => {
    const visit = (document: number, whole: boolean): void => {
      if (anywhere[document] !== place) return;
      anywhere[document] = place + 1;
      if (!whole) partial[document] = (partial[document] ?? 0) + 1;
    };
    eachHolding(finder.names, word, (document, whole) => {
      if (inNames[document] === place) inNames[document] = place + 1;
      visit(document, whole);
    });
    eachHolding(titlesOf(finder), word, visit);
  });
  for (let document = 0; document < amount; document++) {
    const order = (partial[document] ?? 0) * 256;
    if (inNames[document] === words.length)
      improve(scores, document, ranks.words, order + (finder.lengths[document] ?? 0));
    else if (anywhere[document] === words.length) improve(scores, document, ranks.title, order);
  }
}

/** Short words are taken as they are; an edit for four letters, two for eight, three for sixteen. */
export const tolerance = (word: string): number =>
  word.length < 4 ? 0 : word.length < 8 ? 1 : word.length < 16 ? 2 : 3;

/** Edits weigh most, then whether the name was meant, another name, some words of it, or the title. */
const perEdit = 16;

/** Names that are near to the whole query. */
function guessRuns({ runs }: Finder, { run }: Query, most: number, scores: Scores): void {
  for (const { word, edits, beginning } of nearWords(runs, run, most, run.length > 4)) {
    for (const target of targetsOf(runs, word)) {
      improve(scores, target >> 1, ranks.typingError, edits * perEdit + (beginning ? 5 : 0) + (target & 1));
    }
  }
}

/** What a word may have been meant to be: what begins with it, or what is near to it. */
function guesses(index: WordIndex, word: string): Near[] {
  const { from, to } = beginningWith(index, word);
  const begun = Array.from({ length: to - from }, (_, at) => ({ word: from + at, edits: 0, beginning: true }));
  const most = tolerance(word);
  return most === 0 ? begun : [...begun, ...nearWords(index, word, most, word.length > 5)];
}

/** Documents that hold every word of the query if typing errors are forgiven. */
function guessWords(finder: Finder, { words }: Query, scores: Scores): void {
  const amount = finder.table.documents.length;
  const reached = new Uint8Array(amount);
  const edits = new Uint8Array(amount);
  const titled = new Uint8Array(amount);
  words.forEach((word, place) => {
    const least = new Map<number, number>();
    for (const [index, inTitle] of [
      [finder.names, 0],
      [titlesOf(finder), 1],
    ] as const) {
      for (const near of guesses(index, word)) {
        for (const document of targetsOf(index, near.word)) {
          const cost = near.edits * 2 + inTitle;
          if (reached[document] === place && cost < (least.get(document) ?? 255)) least.set(document, cost);
        }
      }
    }
    for (const [document, cost] of least) {
      reached[document] = place + 1;
      edits[document] = (edits[document] ?? 0) + (cost >> 1);
      if (cost & 1) titled[document] = 1;
    }
  });
  for (let document = 0; document < amount; document++) {
    if (words.length === 0 || reached[document] !== words.length) continue;
    const length = Math.min(finder.lengths[document] ?? 0, 4);
    const order = (edits[document] ?? 0) * perEdit + 2 + length + (titled[document] ? 5 : 0);
    improve(scores, document, ranks.typingError, order);
  }
}

/** The query without its numbers: who asks for a version that has no page of its own gets the work. */
function withoutVersion({ words, run }: Query): Query {
  const named = words.flatMap((word) => word.match(/^\p{L}+(?=\p{N}*$)/u) ?? (/^\p{N}+$/u.test(word) ? [] : [word]));
  return { words: named, run };
}

/** Rows of the scored documents, best first. A title is the paper's, so of a method and its paper the paper comes first there. */
function sorted({ table }: Finder, scores: Scores): Match[] {
  const keys: number[] = [];
  for (let document = 0; document < scores.length; document++) {
    const found = scores[document] ?? 0;
    if (found === 0) continue;
    const byTitle = Math.floor((found - 1) / perRank) === ranks.title;
    for (const row of table.documents[document]?.rows ?? []) {
      const order = (found - 1) * 2 + (byTitle && row.kind !== "paper" ? 1 : 0);
      keys.push(order * table.rows.length + row.index);
    }
  }
  return [...Float64Array.from(keys).sort()].flatMap((key) => {
    const row = table.rows[key % table.rows.length];
    return row ? [{ row, rank: Math.floor(key / table.rows.length / 2 / perRank) }] : [];
  });
}

/**
 * Rows that match a query, best first; none for an empty query. Among equals the order of the table holds:
 * categories, methods, benchmarks, papers. Guesses about typing errors are made only where nothing fits what was typed.
 */
export function match(finder: Finder, typed: string): Match[] {
  const query = toQuery(typed);
  if (query.words.length === 0) return [];
  const scores = new Uint32Array(finder.table.documents.length);
  scoreRuns(finder, query, fold(typed.trim()), scores);
  scoreWords(finder, query, scores);
  if (scores.every((found) => found === 0)) {
    guessRuns(finder, query, tolerance(query.run), scores);
    guessWords(finder, query, scores);
    if (scores.every((found) => found === 0)) guessWords(finder, withoutVersion(query), scores);
  }
  return sorted(finder, scores);
}
