import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeOrRecall } from "../../../src/sources/cache.ts";

const isText = (value: unknown): value is string => typeof value === "string";
const make = vi.fn((source: string) => source.toUpperCase());
const recall = (sources: readonly string[], maker = "1") =>
  Object.fromEntries(makeOrRecall("words", maker, sources, make, isText));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cache-"));
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  make.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

const path = (): string => join(folder, ".cache/words.json");

test("what was made once is not made again, and reads the same", () => {
  expect(recall(["a", "b"])).toEqual({ a: "A", b: "B" });
  expect(recall(["a", "b", "c"])).toEqual({ a: "A", b: "B", c: "C" });
  expect(make.mock.calls.map(([source]) => source)).toEqual(["a", "b", "c"]);
});

test("a new version of the maker makes everything again", () => {
  recall(["a"]);
  recall(["a"], "2");
  expect(make).toHaveBeenCalledTimes(2);
});

test("a letter that changed on the disk is not believed", () => {
  recall(["a", "b"]);
  writeFileSync(path(), readFileSync(path(), "utf8").replace('"A"', '"X"'));
  expect(recall(["a", "b"])).toEqual({ a: "A", b: "B" });
});

test("what nobody asks for any more is dropped", () => {
  recall(["a", "b"]);
  recall(["a"]);
  const [, kept] = JSON.parse(readFileSync(path(), "utf8")) as [string, Record<string, string>];
  expect(Object.values(kept)).toEqual(["A"]);
});

test.each(["", "{", "null", "[]", '"text"', '{"a":1}'])("a spoilt cache (%s) costs time only", (spoilt) => {
  mkdirSync(join(folder, ".cache"));
  writeFileSync(path(), spoilt);
  expect(recall(["a"])).toEqual({ a: "A" });
  expect(recall(["a"])).toEqual({ a: "A" });
});

test("a value of the wrong form is made again", () => {
  expect(
    Object.fromEntries(
      makeOrRecall(
        "words",
        "1",
        ["a"],
        () => 7,
        (value) => value === 7,
      ),
    ),
  ).toEqual({ a: 7 });
  expect(recall(["a"])).toEqual({ a: "A" });
});

test("a cache that cannot be written is no reason to stop", () => {
  writeFileSync(join(folder, ".cache"), "a file where the folder should be");
  expect(recall(["a"])).toEqual({ a: "A" });
});

test("nothing half-written stays behind", () => {
  recall(["a"]);
  expect(readdirSync(join(folder, ".cache"))).toEqual(["words.json"]);
});
