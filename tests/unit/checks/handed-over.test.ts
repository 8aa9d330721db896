import { join } from "node:path";
import { expect, test } from "vitest";
import { SampleAtlas } from "../../../src/checks/examples.ts";
import { handOver, packContent, takeOver, unpackContent } from "../../../src/checks/handed-over.ts";
import { readContent } from "../../../src/sources/files.ts";
import { type ReadFile, readTexts } from "../../../src/sources/read.ts";

test("checked content is taken over once, with files that nothing else holds", () => {
  const { files, others, records } = readTexts([{ path: "content/papers/a.mdx", text: "---\nname: A\n---\nText." }]);
  const content = { records, files, others };
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

test("sent to another thread, the content is the same there, and what belongs to no collection is read from the disk", () => {
  const root = join(import.meta.dirname, "../../..");
  const content = readContent(root);
  const { records, files, others } = unpackContent(root, structuredClone(packContent(content)));
  expect(records).toEqual(content.records);
  const plain = (it: readonly ReadFile[]) => it.map(({ yaml, ...file }) => [file, yaml?.value]);
  expect(plain(files)).toEqual(plain(content.files));
  const texts = (it: typeof others) => it.map(({ path, text }) => [path, text]);
  expect(texts(others)).toEqual(texts(content.others));
});

test("content with a mistake is not sent", () => {
  const { files, others, records } = readTexts([{ path: "content/papers/a.mdx", text: "---\nname: A\n---\nText." }]);
  expect(() => packContent({ records, files, others })).toThrow("content/papers/a.mdx has mistakes");
});
