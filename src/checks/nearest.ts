/** Finds the word that an author probably meant. */

/** Edits between two words: insertions, deletions, replacements and swaps of neighbours (optimal string alignment; Damerau 1964). */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      let best = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        best = Math.min(best, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? 0;
}

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
