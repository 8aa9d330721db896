/** The graph as built: within its budget, and whole. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { dist, readPage } from "../support/site.ts";

const page = readPage(dist, "graph/index.html");
const sizeOf = (path: string) => gzipSync(readFileSync(join(dist, path))).length;

test("page and styles are at most 14,600 bytes, packed", () => {
  const styles = [...page.html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) => href);
  expect(styles.length).toBeGreaterThan(0);
  const total = styles.reduce((sum, href) => sum + sizeOf(href), sizeOf("graph/index.html"));
  expect(total).toBeLessThanOrEqual(14_600);
});

test("the picture has at most 600 elements, the page at most 1,500", () => {
  const picture = /<svg class="map"[\s\S]*?<\/svg>/.exec(page.html)?.[0] ?? "";
  expect(picture.match(/<[a-z]/g)?.length).toBeGreaterThan(100);
  expect(picture.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(600);
  expect(page.elements.length).toBeLessThanOrEqual(1_500);
});

test("the data are at most 90 kB, packed", () => {
  expect(sizeOf("graph/data.json")).toBeLessThanOrEqual(90_000);
});

test("no category says that it holds nothing: what holds no work is an open problem", () => {
  const headings = [...page.html.matchAll(/<text class="head"[^>]*>([^<]+)/g)].map(([, heading]) => heading);
  expect(headings).toContain("Frontiers");
  expect(headings.filter((heading) => / 0$/.test(heading ?? ""))).toEqual([]);
  expect(page.html).not.toMatch(/<\/a>, 0\b/);
});
