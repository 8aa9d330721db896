/**
 * Reads the content as `readContent` does, and remembers from the last check what was found out about each file alone. Only a file
 * whose text changed is parsed and judged again; what must hold across files is always looked at anew. What is remembered counts
 * for this code only. It is a help and nothing more: spoilt, missing or not to be written, the check says the same and takes longer.
 */
import { join } from "node:path";
import { listContent, type ReadContent } from "../sources/files.ts";
import { readLines, writeLines } from "../sources/kept-lines.ts";
import { signOfMaker } from "../sources/maker.ts";
import { listPages } from "../sources/pages.ts";
import {
  type KnownFile,
  type OtherFile,
  placeOf,
  type ReadFile,
  readTexts,
  recallText,
  type TextFile,
  toKnown,
} from "../sources/read.ts";
import { signOf } from "../sources/sign.ts";
import { today } from "../sources/today.ts";

/** A line of the cache: path, sign of the text, what is known of a file of a collection, and the answers by question. */
type Line = [path: string, sign: string, known: Omit<KnownFile, "memory"> | undefined, answers: [string, unknown][]];

/** A line as it was read, with its bytes, so that a file about which nothing new was found keeps it. */
interface OldLine {
  readonly line: Line;
  readonly bytes: Uint8Array;
}

/** The content with the way to remember it. */
export interface RecalledContent extends ReadContent {
  /** Writes down what has been found out about each file. */
  remember(): void;
}

let ownSign: string | undefined;

/** The folders of the code that an answer may depend on. */
const judges = ["schema", "text", "sources", "body", "records", "knowledge", "checks"].map((name) => `src/${name}`);

/** Changes with everything besides the file that an answer may depend on: our code, the parsers, the program that runs both. */
function signOfCode(): string {
  ownSign ??= signOfMaker(join(import.meta.dirname, "../.."), judges);
  return ownSign;
}

function readOldLines(path: string, code: string): Map<string, OldLine> {
  const decoder = new TextDecoder();
  return new Map(
    readLines(path, code).map((bytes) => {
      const line = JSON.parse(decoder.decode(bytes)) as Line;
      return [line[0], { line, bytes }];
    }),
  );
}

/** Files that no collection reads and that take time all the same. */
const isDear = (path: string): boolean => /\.mdx$|^content\/(?:records|translations)\//.test(path);

/** The line of a file; undefined for one that is not worth it or has mistakes, which is read anew each time. */
function lineOf(file: ReadFile | OtherFile, sign: string | undefined): Line | undefined {
  if (sign === undefined || file.memory.size === 0) return undefined;
  if (!("collection" in file)) return [file.path, sign, undefined, [...file.memory]];
  const known = toKnown(file);
  return known && [file.path, sign, known, [...file.memory]];
}

/** Reads all content below `root`, the folder that holds `content/`. */
export function recallContent(root: string): RecalledContent {
  const cache = join(root, ".cache/check.jsonl");
  const code = signOfCode();
  const old = readOldLines(cache, code);
  const signs = new Map<string, string>();
  const known = new Map<string, ReadFile>();

  const sources = listContent(root).map((file): TextFile => {
    const { path } = file;
    const place = placeOf(path);
    if (!place && !isDear(path)) return file;
    const { text } = file;
    const sign = signOf(text);
    signs.set(path, sign);
    const [, before, parts, answers] = old.get(path)?.line ?? [];
    if (place && parts && before === sign)
      known.set(path, recallText(place.collection, place.id, path, text, { ...parts, memory: new Map(answers) }));
    return { path, text };
  });
  const read = readTexts(sources, known);
  for (const { path, memory } of read.others) {
    const [, before, , answers = []] = old.get(path)?.line ?? [];
    if (before !== undefined && before === signs.get(path))
      for (const [question, answer] of answers) memory.set(question, answer);
  }

  const remember = (): void => {
    let news = 0;
    const lines = [...read.files, ...read.others].flatMap((file) => {
      const before = old.get(file.path);
      const sign = signs.get(file.path);
      if (before?.line[1] === sign && before?.line[3].length === file.memory.size) return [before.bytes];
      const line = lineOf(file, sign);
      if (!line) return [];
      news++;
      return [Buffer.from(`${JSON.stringify(line)}\n`)];
    });
    if (news > 0 || lines.length !== old.size) writeLines(cache, code, lines);
  };
  return { ...read, sources, pages: listPages(root), today: today(root), remember };
}
