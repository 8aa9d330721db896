import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { OutputFiles } from "../../../src/publication/output-files.ts";
import { WriterTurn } from "../../../src/publication/writer-turn.ts";

const folder = mkdtempSync(join(tmpdir(), "output-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files stand in their folders as soon as they are written", () => {
  const output = new OutputFiles(join(folder, "site"));
  output.write("a/b/index.html", "é");
  output.write("a/picture.png", Buffer.from([1, 2, 3]));
  expect(readFileSync(join(folder, "site/a/b/index.html"), "utf8")).toBe("é");
  expect([...readFileSync(join(folder, "site/a/picture.png"))]).toEqual([1, 2, 3]);
  expect([output.has("a/picture.png"), output.has("other")]).toEqual([true, false]);
});

test("two things that claim one address are refused, also where another thread has written the first", () => {
  new OutputFiles(join(folder, "twice")).write("a.txt", "1");
  expect(() => new OutputFiles(join(folder, "twice")).write("a.txt", "2")).toThrow("/a.txt is written twice.");
  expect(readFileSync(join(folder, "twice/a.txt"), "utf8")).toBe("1");
});

test("a file that cannot be written is told with its name", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => new OutputFiles(join(folder, "file")).write("a.txt", "1")).toThrow(
    /file\/a\.txt could not be written: (?:ENOTDIR|EEXIST)/,
  );
});

test("when its turn is over, a thread writes nothing more", () => {
  const turn = new WriterTurn();
  const output = new OutputFiles(join(folder, "over"), turn);
  output.write("a.txt", "1");
  turn.end();
  output.write("b.txt", "2");
  expect([output.has("a.txt"), output.has("b.txt")]).toEqual([true, false]);
});
