/** Every leaf of the taxonomy has its drawing, and every drawing can be had without seeing it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../../../src/sources/files.ts";

const root = join(import.meta.dirname, "../../../..");
const folder = join(root, "src/components/drawing/concepts");
const drawings = readdirSync(folder)
  .map((name) => name.replace(/\.astro$/, ""))
  .sort();
const { taxonomy } = readContent(root).records;
const parents = new Set(taxonomy.map(({ data }) => data.broader));
const leaves = taxonomy.filter(({ id, data }) => !parents.has(id) && !data.status).map(({ id }) => id);

test("each leaf of the taxonomy has one drawing, and no drawing stands alone", () => {
  expect(drawings).toEqual(leaves.sort());
});

describe.each(drawings)("the drawing of %s", (id) => {
  const source = readFileSync(join(folder, `${id}.astro`), "utf8");
  const prop = (name: string): string => source.match(new RegExp(`^ {2}${name}="([^"]+)"`, "m"))?.[1] ?? "";

  test("says in words what it shows", () => {
    expect(prop("says").split(/\s+/).length).toBeGreaterThanOrEqual(30);
  });

  test("has a caption of one or two sentences", () => {
    const sentences = prop("caption").split(/(?<=[.?!])\s+/);
    expect(sentences.length).toBeLessThanOrEqual(2);
    expect(prop("caption")).toMatch(/\w{3}.*[.?]$/);
  });

  test("sets no type of its own, so that no label falls below the size that stays readable on a phone", () => {
    expect(source).not.toMatch(/font-size|textLength/);
  });
});
