/** The passages of one search: what the full-text index found, word by word, fetched only for what is shown. */
import type { TextMatch } from "./full-text.ts";
import type { Piece } from "./highlight.ts";
import type { Row } from "./table.ts";

/** A slow passage is not waited for longer, in milliseconds. */
const patience = 1500;

/** Passages by row. */
export class Passages {
  readonly #known = new Map<Row, readonly Piece[]>();

  /** The passage of a row, if it has been fetched. */
  of(row: Row): readonly Piece[] | undefined {
    return this.#known.get(row);
  }

  /** Fetches the passages of some matches, as far as they come in time. */
  async fetch(matches: readonly TextMatch[]): Promise<void> {
    const wanted = matches.filter(({ row }) => !this.#known.has(row));
    if (wanted.length === 0) return;
    const all = Promise.allSettled(wanted.map((match) => this.#fetchOne(match)));
    await Promise.race([all, new Promise((done) => setTimeout(done, patience))]);
  }

  async #fetchOne({ row, passage }: TextMatch): Promise<void> {
    this.#known.set(row, await passage());
  }
}
