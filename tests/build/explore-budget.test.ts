/** What the lists and the views of "Explore" cost a reader at the first gesture; what they cost before is in budgets.test.ts. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type IslandName, islandAddress, islands } from "../../src/components/page/islands.ts";
import { offlineFiles } from "../../src/publication/offline-files.ts";
import { dist } from "../support/site.ts";

const bytes = (file: string): number => gzipSync(readFileSync(join(dist, file))).length;

test("what loads at a gesture stays small", () => {
  const names = ["entry-list", "method-compare", "atlas-timeline"] satisfies IslandName[];
  for (const name of names) {
    expect(Object.keys(islands)).toContain(name);
    expect(bytes(islandAddress(name).slice(1))).toBeLessThan(8_000);
  }
});

test("a graph that an address asks for comes without Cytoscape", () => {
  const [first, moving] = (["taxonomy-graph", "graph-stage"] satisfies IslandName[]).map((name) =>
    islandAddress(name).slice(1),
  ) as [string, string];
  expect(readFileSync(join(dist, first), "utf8")).not.toContain("unbundled-bezier");
  expect(readFileSync(join(dist, moving), "utf8")).toContain("unbundled-bezier");
  expect(bytes(first)).toBeLessThan(21_000);
  // What it needs is kept for times without a connection too.
  expect(offlineFiles(`${dist}/`).more).toEqual(expect.arrayContaining([first, moving, "graph/data.json"]));
});
