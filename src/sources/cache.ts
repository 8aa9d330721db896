/**
 * Keeps between builds what is dear to make, each piece by the content it was made from, so that the result is the same
 * with and without the cache. A cache that cannot be read or written is no reason to stop: the pieces are made again.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

function readKept(path: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof kept === "object" && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Written beside its place and then moved there, so that two builds at once never read half a file. */
export function writeKept(path: string, kept: string | Uint8Array): void {
  const beside = `${path}.${process.pid}`;
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

/** The fingerprint of a piece of content. */
export function fingerprint(content: string): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}

/**
 * Makes a value for each source, or takes it from the cache `name`. `maker` says what else the values depend on, such as a
 * program's version. Values no source asks for any more are dropped. `isValue` guards against a spoilt cache.
 */
export function makeOrRecall<Value>(
  name: string,
  maker: string,
  sources: readonly string[],
  make: (source: string) => Value,
  isValue: (kept: unknown) => kept is Value,
): ReadonlyMap<string, Value> {
  const path = join(process.cwd(), ".cache", `${name}.json`);
  const kept = readKept(path);
  const values = new Map<string, Value>();
  const used: Record<string, Value> = {};
  for (const source of sources) {
    const key = fingerprint(`${maker}\n${source}`);
    const before = kept[key];
    const value = isValue(before) ? before : make(source);
    values.set(source, value);
    used[key] = value;
  }
  const isSame = Object.keys(used).length === Object.keys(kept).length && Object.keys(used).every((key) => key in kept);
  if (!isSame) writeKept(path, JSON.stringify(used));
  return values;
}
