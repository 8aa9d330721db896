import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { listExamples, SampleAtlas } from "../../../src/checks/examples.ts";
import { applyFixes } from "../../../src/checks/fix.ts";

// Many small checks, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../../..");
const sample = new SampleAtlas(root);
const fixable = listExamples(root, "broken").filter(({ files }) => sample.check(files).issues.some(({ fix }) => fix));

test("there are repairs to try", () => expect(fixable.length).toBeGreaterThan(10));

describe.each(fixable)("$rule: $name", ({ rule, files }) => {
  const before = sample.check(files).issues;
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? sample.textOf(path);
  const { texts, done } = applyFixes(before, textOf);
  const repaired = [
    ...files.filter(({ path }) => !texts.has(path)),
    ...[...texts].map(([path, text]) => ({ path, text })),
  ];

  test("is mended, and nothing else comes up", () => {
    const left = sample.check(repaired).issues.filter((issue) => issue.rule !== rule || issue.fix);
    expect(left).toEqual([]);
    expect(done).toHaveLength(before.filter(({ fix }) => fix).length);
  });

  test("a second run finds nothing to do", () => {
    expect(applyFixes(sample.check(repaired).issues, (path) => texts.get(path) ?? textOf(path)).done).toEqual([]);
  });
});

test("what was done is told, and byte order mark and Windows line ends stay as they were", () => {
  const path = "content/papers/worldmem.mdx";
  const text = `\uFEFF${sample.textOf(path)?.replace('"2504.12369"', '"arXiv:2504.12369v2"').replaceAll("\n", "\r\n")}`;
  const { texts, done } = applyFixes(sample.check([{ path, text }]).issues, () => text);
  expect(done).toEqual([
    "content/papers/worldmem.mdx:13:23  mended  arxiv-id: shortens arXiv:2504.12369v2 to 2504.12369",
  ]);
  expect(texts.get(path)).toBe(text.replace('"arXiv:2504.12369v2"', '"2504.12369"'));
});

test("several repairs in one file all land in their place", () => {
  const path = "content/papers/worldmem.mdx";
  const text = (sample.textOf(path) ?? "")
    .replace('issued: "2025-04-16"', "issued: 16 April 2025")
    .replace('"2504.12369"', "2504.12369")
    .replace("common failure", "common beha\u00advior");
  const { texts } = applyFixes(sample.check([{ path, text }]).issues, () => text);
  expect(texts.get(path)).toContain('issued: "2025-04-16"\nidentifiers: { arxiv: "2504.12369" }');
  expect(texts.get(path)).toContain("common behavior");
});
