/**
 * The examples of rules: small changes to the sample Atlas in `tests/fixtures/atlas`, each in a folder of its own.
 * `tests/fixtures/broken/<rule-id>/<case>/` holds one mistake that the rule must find, `tests/fixtures/near-misses/<rule-id>/<case>/`
 * something that looks like it and must pass. The tests run all of them; the guide shows the case named `example` of both.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { listFiles, type ReadContent } from "../sources/files.ts";
import { type ReadFile, readTexts, type TextFile } from "../sources/read.ts";
import { checkContent } from "./check-content.ts";
import { type Report, toReport } from "./report.ts";
import type { Rule } from "./rule.ts";

/** One example: the files that it adds to the sample Atlas or puts in place of its own. */
export interface Example {
  readonly rule: string;
  readonly name: string;
  readonly files: readonly TextFile[];
}

/** The two kinds of example, named as their folders. */
export type ExampleKind = "broken" | "near-misses";

/** The pages and the day that the examples are checked with. */
const surroundings = { pages: ["/", "/foundations/", "/glossary/", "/graph/", "/search/"], today: "2026-03-31" };

const fixtures = (root: string): string => join(root, "tests/fixtures");

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

const eager = (files: readonly TextFile[]): TextFile[] => files.map(({ path, text }) => ({ path, text }));

/** All examples of one kind, by rule and name. */
export function listExamples(root: string, kind: ExampleKind): Example[] {
  const top = join(fixtures(root), kind);
  return folders(top).flatMap((rule) =>
    folders(join(top, rule)).map((name) => ({
      rule,
      name,
      files: eager(listFiles(join(top, rule, name))).map(({ path, text }) => ({ path: `content/${path}`, text })),
    })),
  );
}

/** The sample Atlas that examples change, read once. */
export class SampleAtlas {
  readonly #sources: readonly TextFile[];
  readonly #read: ReadonlyMap<string, ReadFile>;

  constructor(root: string) {
    this.#sources = eager(listFiles(join(fixtures(root), "atlas/content"))).map(({ path, text }) => ({
      path: `content/${path}`,
      text,
    }));
    this.#read = new Map(readTexts(this.#sources).files.map((file) => [file.path, file]));
  }

  /** The text of a file of the sample, undefined for one that an example adds. */
  textOf(path: string): string | undefined {
    return this.#sources.find((file) => file.path === path)?.text;
  }

  /** The sample with an example's files in it. */
  with(changes: readonly TextFile[]): ReadContent {
    const changed = new Set(changes.map(({ path }) => path));
    const sources = [...this.#sources.filter(({ path }) => !changed.has(path)), ...changes].sort((a, b) =>
      a.path < b.path ? -1 : 1,
    );
    return { ...readTexts(sources, this.#read), sources, ...surroundings };
  }

  /** What the check says about the sample with an example's files in it; of all rules where none are named. */
  check(changes: readonly TextFile[], rules?: readonly Rule[]): Report {
    const content = this.with(changes);
    return toReport(checkContent(content, rules), content.files);
  }
}

/** The example that the guide shows, as lines of a file with the place in them that counts. */
export interface ShownExample {
  readonly path: string;
  /** Number of the first line shown, from 1. */
  readonly from: number;
  readonly lines: readonly string[];
}

const linesOf = (text: string): string[] =>
  text
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .split("\n");

/** The lines in which a text differs from another one, with one line around them; at most twelve. */
function differing(path: string, text: string, other: string | undefined): ShownExample {
  const lines = linesOf(text);
  const before = other === undefined ? [] : linesOf(other);
  let first = 0;
  while (first < lines.length && lines[first] === before[first]) first++;
  let last = 0;
  while (last < lines.length - first && last < before.length - first && lines.at(-1 - last) === before.at(-1 - last))
    last++;
  const from = Math.max(0, Math.min(first, lines.length - 1) - 1);
  const to = Math.min(lines.length, Math.max(lines.length - last + 1, from + 2), from + 12);
  return { path, from: from + 1, lines: lines.slice(from, to) };
}

/** What the guide shows of an example: per file the lines that differ from its counterpart, else from the sample. */
export function shown(example: Example, counterpart: Example | undefined, sample: SampleAtlas): ShownExample[] {
  return example.files.map(({ path, text }) => {
    const other = counterpart?.files.find((file) => file.path === path)?.text ?? sample.textOf(path);
    return differing(path, text, other);
  });
}
