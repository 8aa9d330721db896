/** What the check remembers changes how long it takes and nothing else. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { checkContent } from "../../../src/checks/check-content.ts";
import { listExamples } from "../../../src/checks/examples.ts";
import { recallContent } from "../../../src/checks/recall.ts";
import { type Report, toReport } from "../../../src/checks/report.ts";
import { type ReadContent, readContent } from "../../../src/sources/files.ts";

// Many small checks, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "atlas-recall-"));
const cache = join(folder, ".cache/check.jsonl");
const paper = join(folder, "content/papers/worldmem.mdx");

function fill(): void {
  rmSync(join(folder, "content"), { recursive: true, force: true });
  cpSync(join(root, "tests/fixtures/atlas/content"), join(folder, "content"), { recursive: true });
}
/** Puts one file back as it was, or takes it away where it is none of the sample. */
function restore(path: string): void {
  const original = join(root, "tests/fixtures/atlas", path);
  if (existsSync(original)) cpSync(original, join(folder, path));
  else rmSync(join(folder, path));
}
beforeEach(() => {
  chmodSync(folder, 0o755);
  rmSync(join(folder, ".cache"), { recursive: true, force: true });
  fill();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reported = (content: ReadContent): Report => toReport(checkContent(content), content.files);

/** The report with what was remembered, which is then written down. */
function recalled(): Report {
  const content = recallContent(folder);
  const report = reported(content);
  content.remember();
  return report;
}

const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));
const paths = (): string[] =>
  readFileSync(cache, "utf8")
    .split("\n")
    .slice(1, -1)
    .map((line) => JSON.parse(line)[0]);
const spoil = (from: string, to: string): void => writeFileSync(paper, readFileSync(paper, "utf8").replace(from, to));

describe.each(["broken", "near-misses"] as const)("the examples (%s)", (kind) => {
  test("get the same report without, with and after what was remembered", () => {
    recalled();
    // One of each rule: reading everything three times for each of hundreds takes minutes on a busy machine.
    for (const { rule, name, files } of listExamples(root, kind).filter((example) => example.name === "example")) {
      for (const { path, text } of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const anew = plain(reported(readContent(folder)));
      expect({ rule, name, report: plain(recalled()) }).toEqual({ rule, name, report: anew });
      // What was found out about these files is remembered by now.
      expect({ rule, name, report: plain(reported(recallContent(folder))) }).toEqual({ rule, name, report: anew });
      for (const { path } of files) restore(path);
    }
  });
});

test("the records are the same, field by field, and so is everything a file can be asked", () => {
  recalled();
  const [first, second] = [readContent(folder), recallContent(folder)];
  expect(second.records).toStrictEqual(first.records);
  expect(second.files.map(({ yaml, split }) => [yaml?.value, split])).toEqual(
    first.files.map(({ yaml, split }) => [yaml?.value, split]),
  );
});

test("every good file is remembered, and one with mistakes is not", () => {
  spoil("title:", "titel:");
  recalled();
  const files = readdirSync(join(folder, "content/papers")).map((name) => `content/papers/${name}`);
  expect(files.filter((path) => !paths().includes(path))).toEqual(["content/papers/worldmem.mdx"]);
});

test("a changed file is read again, a removed one is forgotten, and a byte order mark and Windows line ends change nothing", () => {
  recalled();
  spoil("common failure", "common modeling failure");
  expect(recalled().issues.map(({ rule }) => rule)).toEqual(["spelling"]);
  writeFileSync(paper, `\uFEFF${readFileSync(paper, "utf8").replaceAll("\n", "\r\n")}`);
  expect(recalled().issues.map(({ rule }) => rule)).toEqual(["spelling"]);
  expect(recalled().issues.map(({ rule }) => rule)).toEqual(["spelling"]);
  rmSync(paper);
  expect(plain(recalled())).toEqual(plain(reported(readContent(folder))));
  expect(paths()).not.toContain("content/papers/worldmem.mdx");
});

test("a cache to which nothing is added is not written again", () => {
  recalled();
  const before = statSync(cache).ino;
  recalled();
  expect(statSync(cache).ino).toBe(before);
});

describe("a spoilt cache costs time only", () => {
  const spoilt: Readonly<Record<string, (whole: string) => string>> = {
    empty: () => "",
    "cut off": (whole) => whole.slice(0, whole.length / 2),
    "without its last line end": (whole) => whole.slice(0, -1),
    "other words in it": (whole) => whole.replace(/"issued":"\d+/, '"issued":"1999'),
    "of other code": (whole) => whole.replace(/^\S+/, "0000000000000000000000"),
    "not ours": () => '{"a":1}\n[]\nnull\n',
  };
  test.each(Object.entries(spoilt))("%s", (_, damage) => {
    recalled();
    spoil("common failure", "common modeling failure");
    const anew = plain(reported(readContent(folder)));
    writeFileSync(cache, damage(readFileSync(cache, "utf8")));
    expect(plain(recalled())).toEqual(anew);
    expect(plain(recalled())).toEqual(anew);
    expect(paths().length).toBeGreaterThan(10);
  });

  test("a file where the folder should be, and a folder where the file should be", () => {
    writeFileSync(join(folder, ".cache"), "not a folder");
    expect(recalled().errors).toBe(0);
    rmSync(join(folder, ".cache"));
    mkdirSync(cache, { recursive: true });
    expect(recalled().errors).toBe(0);
    expect(readdirSync(join(folder, ".cache")).filter((name) => name !== "check.jsonl")).toEqual([]);
  });
});
