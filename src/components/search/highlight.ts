/** Which parts of a text a query is found in. Runs in the browser and in tests. */
import { editDistance } from "../../text/edit-distance.ts";
import { fold, isPlain, joined } from "../../text/fold.ts";
import type { Query } from "./finder.ts";
import { tolerance } from "./match.ts";

/** A piece of a text; the pieces in a row are the text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

interface Token {
  readonly from: number;
  readonly to: number;
  readonly folded: string;
}

/** Words as they stand in the text, camel case split: "WorldMem" has two tokens. */
function tokens(text: string): Token[] {
  const pattern = isPlain(text)
    ? /[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|[0-9]+|\++/g
    : /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+|\p{N}+|[\p{L}\p{M}]+|\++/gu;
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    folded: fold(found),
  }));
}

/** The last letter of a token that belongs to its first `length` folded letters. */
function cut({ from, to, folded }: Token, length: number): number {
  return folded.length === to - from ? Math.min(from + length, to) : to;
}

/** Where the tokens from `start` on spell a word, together if need be: the end of the match in the text. */
function endOfMatch(all: readonly Token[], start: number, word: string): number | undefined {
  let rest = word;
  for (let place = start; place < all.length; place++) {
    const token = all[place];
    if (!token) return undefined;
    if (token.folded.startsWith(rest)) return cut(token, rest.length);
    if (!rest.startsWith(token.folded)) return undefined;
    rest = rest.slice(token.folded.length);
  }
  return undefined;
}

/** True where a token is a word of the query but for typing errors. */
function isNear({ folded }: Token, typed: readonly string[]): boolean {
  return typed.some(
    (word) => Math.abs(word.length - folded.length) <= 3 && editDistance(word, folded) <= tolerance(word),
  );
}

/** Cuts a text into pieces, those marked that begin like a word of the query or spell all of it; forgiving, also those that nearly do. */
export function highlight(text: string, { words: typed, run }: Query, forgiving = false): Piece[] {
  const all = tokens(text);
  if (forgiving && text && run && editDistance(run, joined(text)) <= tolerance(run)) return [{ text, marked: true }];
  const wanted = [run, ...typed].filter((word) => word.length > 1 || typed.length === 1);
  const pieces: Piece[] = [];
  let done = 0;
  all.forEach((token, place) => {
    if (token.from < done) return;
    const near = forgiving && isNear(token, typed) ? token.to : -1;
    const end = Math.max(...wanted.map((word) => endOfMatch(all, place, word) ?? -1), near);
    if (end <= token.from) return;
    if (token.from > done) pieces.push({ text: text.slice(done, token.from), marked: false });
    pieces.push({ text: text.slice(token.from, end), marked: true });
    done = end;
  });
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}

/** True where a piece is marked. */
export function isMarked(pieces: readonly Piece[]): boolean {
  return pieces.some(({ marked }) => marked);
}

/** A short passage around the places of a text at which the full-text index found the query, its words marked. */
export function excerpt(words: readonly string[], found: readonly number[], length = 30): Piece[] {
  const places = found.filter((place) => place < words.length).sort((a, b) => a - b);
  const start = Math.max(0, Math.min(densest(places, length) - 6, words.length - length));
  const marked = new Set(places);
  const shown = words.slice(start, start + length);
  const pieces: Piece[] = start > 0 ? [{ text: "… ", marked: false }] : [];
  shown.forEach((word, at) => {
    pieces.push({ text: word, marked: marked.has(start + at) }, { text: " ", marked: false });
  });
  if (start + length < words.length) pieces.push({ text: "…", marked: false });
  return pieces;
}

/** The place from which on most of the others are near. */
function densest(places: readonly number[], length: number): number {
  let best = places[0] ?? 0;
  let most = 0;
  for (const place of places) {
    const amount = places.filter((other) => other >= place && other < place + length - 6).length;
    if (amount > most) [best, most] = [place, amount];
  }
  return best;
}
