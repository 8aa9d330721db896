import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { OutputFiles } from "../../../src/publication/output-files.ts";

const folder = mkdtempSync(join(tmpdir(), "output-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files stand in their folders when the output has settled, and later ones too", async () => {
  const output = new OutputFiles(join(folder, "site"));
  output.write("a/b/index.html", "é");
  output.write("a/picture.png", Buffer.from([1, 2, 3]));
  await output.settle();
  output.write("late.json", "{}");
  expect(readFileSync(join(folder, "site/a/b/index.html"), "utf8")).toBe("é");
  expect([...readFileSync(join(folder, "site/a/picture.png"))]).toEqual([1, 2, 3]);
  expect(readFileSync(join(folder, "site/late.json"), "utf8")).toBe("{}");
  expect([output.has("late.json"), output.has("other")]).toEqual([true, false]);
});

test("two things that claim one address are refused", async () => {
  const output = new OutputFiles(join(folder, "twice"));
  output.write("a.txt", "1");
  expect(() => output.write("a.txt", "2")).toThrow("/a.txt is written twice.");
  await output.settle();
});

test("a file that cannot be written is told at the end", async () => {
  writeFileSync(join(folder, "file"), "");
  const output = new OutputFiles(join(folder, "file"));
  output.write("a.txt", "1");
  await expect(output.settle()).rejects.toThrow(/ENOTDIR|EEXIST/);
});
