import { expect, test } from "vitest";
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
