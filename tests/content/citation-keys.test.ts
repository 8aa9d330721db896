/** Citation keys stand in other people's papers: one that was published never changes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";

const root = join(import.meta.dirname, "../..");

test("every paper of version 1.1.0 has the key that it had then", () => {
  const published = readFileSync(join(root, "tests/fixtures/citation-keys.txt"), "utf8").trim().split("\n");
  const present = new Set(readContent(root).records.papers.map(({ id, data }) => `${id} ${data.citationKey}`));
  expect(published.filter((line) => !present.has(line))).toEqual([]);
});
