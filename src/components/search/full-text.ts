/** Pagefind, loaded after the first results stand. Its results come back as rows; their text is fetched only for those that are shown. */
import type { FragmentMap } from "../../exports/search-records.ts";
import { joined, words } from "../../text/fold.ts";
import { identifierWord } from "../../text/identifier.ts";
import { vouchFor } from "../page/trusted-address.ts";
import { excerpt, type Piece } from "./highlight.ts";
import type { Row, Table } from "./table.ts";

interface PagefindResult {
  readonly id: string;
  /** Places of the matching words in the text. */
  readonly words: readonly number[];
  data(): Promise<{ readonly content: string; readonly meta: Readonly<Record<string, string>> }>;
}

interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A row whose text holds the query. */
export interface TextMatch {
  readonly row: Row;
  /** A short passage of the prose, what matches marked. */
  passage(): Promise<readonly Piece[]>;
}

let workerIsVouchedFor = false;

/** The full-text index of one table. */
export class FullText {
  readonly #base: string;
  readonly #table: Table;
  #ready: Promise<{ pagefind: Pagefind; rows: ReadonlyMap<string, Row> }> | undefined;

  constructor(base: string, table: Table) {
    this.#base = base;
    this.#table = table;
  }

  /** Rows whose text matches, best first. Throws where the index cannot be loaded; the next call tries again. */
  async search(typed: string): Promise<TextMatch[]> {
    const query = identifierWord(typed) ?? typed;
    this.#ready ??= this.#load();
    try {
      const { pagefind, rows } = await this.#ready;
      const { results } = await pagefind.search(query);
      if (!(await isHonest(query, results[0]))) return [];
      return results.flatMap((result) => {
        const row = rows.get(result.id);
        return row ? [{ row, passage: () => passageOf(result) }] : [];
      });
    } catch (error) {
      this.#ready = undefined;
      throw error;
    }
  }

  async #load(): Promise<{ pagefind: Pagefind; rows: ReadonlyMap<string, Row> }> {
    const path = `${this.#base}pagefind/pagefind.js`;
    // Pagefind starts its worker by a plain address.
    if (!workerIsVouchedFor) vouchFor("default", [`${this.#base}pagefind/pagefind-worker.js`]);
    workerIsVouchedFor = true;
    const [pagefind, map] = await Promise.all([
      import(/* @vite-ignore */ path) as Promise<Pagefind>,
      fetch(`${this.#base}search/fragments.json`).then((response) => response.json() as Promise<FragmentMap>),
    ]);
    if (map.stamp !== this.#table.stamp) throw new Error("The full-text index belongs to another version of the site.");
    const pairs = map.ids.split(" ").flatMap((id, index) => {
      const row = this.#table.rows[index];
      return row ? [[map.prefix + id, row] as const] : [];
    });
    return { pagefind, rows: new Map(pairs) };
  }
}

/** The prose comes first in the content; the spellings after it are only for the index. */
async function passageOf({ data, words }: PagefindResult): Promise<readonly Piece[]> {
  const { content, meta } = await data();
  return excerpt(content.split(/\s+/).slice(0, Number(meta.prose)), words);
}

/** Letters that the two words begin with alike. */
function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Pagefind takes a word that it does not know for the longest beginning that it knows: "orsted" for "or". It does so for
 * all results or for none, so the words found in the first tell whether the query is in the text at all.
 */
async function isHonest(query: string, first: PagefindResult | undefined): Promise<boolean> {
  if (!first) return true;
  const { content } = await first.data();
  const text = content.split(/\s+/);
  const found = first.words.flatMap((place) => [joined(text[place] ?? ""), ...words(text[place] ?? "")]);
  return query
    .split(/\s+/)
    .map(joined)
    .filter((word) => word !== "")
    .every((word) => {
      // An ending may differ, since the index knows words by their stems.
      const needed = word.length <= 4 ? word.length : Math.max(4, word.length - 3);
      return found.some((other) => sharedBeginning(word, other) >= needed);
    });
}
