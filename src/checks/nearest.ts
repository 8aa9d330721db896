/** Finds the word that an author probably meant. */
import { editDistance } from "../text/edit-distance.ts";

/** Tells cheaply, letter by letter without their order, that two words lie further apart than `most`. */
class Letters {
  readonly #counts = new Int32Array(128);

  constructor(word: string) {
    this.#count(word, 1);
  }

  /** True where more than `most` letters would have to go or to come; letters that share a place in the table only hide some. */
  areFar(word: string, most: number): boolean {
    this.#count(word, -1);
    let [missing, extra] = [0, 0];
    for (const count of this.#counts) {
      if (count > 0) missing += count;
      else extra -= count;
    }
    this.#count(word, 1);
    return Math.max(missing, extra) > most;
  }

  #count(word: string, by: number): void {
    for (let index = 0; index < word.length; index++) {
      const place = word.charCodeAt(index) % 128;
      this.#counts[place] = (this.#counts[place] ?? 0) + by;
    }
  }
}

/** The candidate nearest to a word, or undefined where none is within a third of its length (at least two edits). */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const meant = word.toLowerCase();
  const letters = new Letters(meant);
  let best: string | undefined;
  let most = Math.max(2, Math.floor(word.length / 3));
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const other = candidate.toLowerCase();
    if (letters.areFar(other, most)) continue;
    const distance = editDistance(meant, other);
    if (distance <= most) [best, most] = [candidate, distance - 1];
  }
  return best;
}
