import { join } from "node:path";
import { expect, test } from "vitest";
import { SampleAtlas } from "../../../src/checks/examples.ts";
import { handOver, takeOver } from "../../../src/checks/handed-over.ts";
import type { ReadContent } from "../../../src/sources/files.ts";
import { type ReadFile, readTexts } from "../../../src/sources/read.ts";

test("checked content is taken over once, with files that nothing else holds", () => {
  const { files, others, records } = readTexts([{ path: "content/papers/a.mdx", text: "---\nname: A\n---\nText." }]);
  const content: ReadContent = { records, files, others, sources: [], pages: [], today: "2026-01-01" };
  handOver(content);
  const taken = takeOver();
  expect(taken).toEqual(content);
  expect(taken?.files[0]).not.toBe(files[0] as ReadFile);
  expect(takeOver()).toBeUndefined();
});

test("an accepted file is handed over as it is, and its front matter can still be asked for", () => {
  const content = new SampleAtlas(join(import.meta.dirname, "../../..")).with([]);
  handOver(content);
  const files = takeOver()?.files ?? [];
  expect(files.length).toBeGreaterThan(10);
  const plain = (it: readonly ReadFile[]) => it.map(({ yaml, ...file }) => [file, yaml?.value]);
  expect(plain(files)).toEqual(plain(content.files));
});
