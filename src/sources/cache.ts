/**
 * Keeps between builds what is dear to make, each piece by the content it was made from, so that the result is the same
 * with and without the cache. A cache that cannot be read or written is no reason to stop: the pieces are made again.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import { signOf } from "./sign.ts";

/** What is kept, behind the sign that vouches for it: a disk may turn one letter into another. */
const vouched = (values: string): string => `["${signOf(values)}",${values}]`;

function readKept(path: string): Readonly<Record<string, unknown>> {
  try {
    const text = readFileSync(path, "utf8");
    const values = text.slice(vouched("").length - 1, -1);
    return text === vouched(values) ? (JSON.parse(values) as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Written beside its place and then moved there, so that two builds or threads at once never read half a file. */
export function writeKept(path: string, kept: string | Uint8Array): void {
  const beside = `${path}.${threadId}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, kept);
    renameSync(beside, path);
  } catch {
    // A full disk or a read-only folder costs the next build some time, and this one nothing.
    try {
      rmSync(beside, { force: true });
    } catch {
      // Nothing was written, then.
    }
  }
}

/** The cache of one name: pieces by what they were made from. Pieces that nobody asks for any more are dropped. */
export class KeptValues<Value> {
  readonly #path: string;
  readonly #maker: string;
  readonly #isValue: (kept: unknown) => kept is Value;
  readonly #kept: Readonly<Record<string, unknown>>;
  readonly #used: Record<string, Value> = {};

  /** `maker` says what else the values depend on, such as a program's version. `isValue` guards against a spoilt cache. */
  constructor(name: string, maker: string, isValue: (kept: unknown) => kept is Value) {
    this.#path = join(process.cwd(), ".cache", `${name}.json`);
    this.#maker = maker;
    this.#isValue = isValue;
    this.#kept = readKept(this.#path);
  }

  /** The sign of a source. */
  keyOf(source: string): string {
    return signOf(`${this.#maker}\n${source}`);
  }

  /** The value of that key; undefined where it must be made. */
  recall(key: string): Value | undefined {
    const before = this.#kept[key];
    if (!this.#isValue(before)) return undefined;
    this.#used[key] = before;
    return before;
  }

  /** Takes a new value. */
  keep(key: string, value: Value): void {
    this.#used[key] = value;
  }

  /** What was recalled or taken, by key. */
  used(): ReadonlyMap<string, Value> {
    return new Map(Object.entries(this.#used));
  }

  /** Writes what was used, where that differs from before. */
  save(): void {
    const used = Object.keys(this.#used);
    const isSame = used.length === Object.keys(this.#kept).length && used.every((key) => key in this.#kept);
    if (!isSame) writeKept(this.#path, vouched(JSON.stringify(this.#used)));
  }
}

/** Makes a value for each source, or takes it from the cache `name`; see `KeptValues` for `maker` and `isValue`. */
export function makeOrRecall<Value>(
  name: string,
  maker: string,
  sources: readonly string[],
  make: (source: string) => Value,
  isValue: (kept: unknown) => kept is Value,
): ReadonlyMap<string, Value> {
  const kept = new KeptValues(name, maker, isValue);
  const values = new Map<string, Value>();
  for (const source of sources) {
    const key = kept.keyOf(source);
    const value = kept.recall(key) ?? make(source);
    kept.keep(key, value);
    values.set(source, value);
  }
  kept.save();
  return values;
}
