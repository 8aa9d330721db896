/** What search weighs, over the wire, and what the build leaves out of it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { FragmentMap } from "../../src/exports/search-records.ts";
import type { SearchTable } from "../../src/exports/search-table.ts";
import { dist, readPage } from "../support/site.ts";

const bytes = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const page = readPage(dist, "search/index.html");
const named = (pattern: RegExp): string[] =>
  page.links.filter((link) => pattern.test(link)).map((link) => link.slice(1));
const island = page.elements.find(({ tagName }) => tagName === "atlas-search");
const data = (name: string): string => island?.attrs.find((item) => item.name === `data-${name}`)?.value.slice(1) ?? "";

const works = (JSON.parse(readFileSync(join(dist, "search/table.json"), "utf8")) as SearchTable).kinds.length;

/** What search may load before its first results: 25 KB for the 235 works of 2026, and on a straight line from there 150 KB for 4,000. */
const mostBytes = 25_000 + (Math.max(0, works - 235) * (150_000 - 25_000)) / (4_000 - 235);

describe("bytes", () => {
  test("the program of search, page and styles included, is at most 19,600 bytes, however many works there are", () => {
    const program = [page.file, ...named(/\.css$/), data("island"), data("styles")];
    expect(program.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(19_600);
  });

  test("the table of names and the titles are at most 45 bytes for each work", () => {
    expect(bytes("search/table.json") + bytes("search/titles.json")).toBeLessThanOrEqual(45 * works);
  });

  test("the page with its styles is at most one TCP window", () => {
    const styles = named(/\.css$/);
    expect(styles).toHaveLength(1);
    expect([page.file, ...styles].reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(14_600);
  });

  test("from opening to first results with facets everything, the page itself included, is within its budget", () => {
    const loaded = [page.file, ...named(/\.css$/), data("island"), data("styles"), data("table")];
    expect(loaded.reduce((sum, file) => sum + bytes(file), 0)).toBeLessThanOrEqual(mostBytes);
  });

  test("a name of an author asks for one small file", () => {
    const shards = readdirSync(join(dist, "search/authors"));
    expect(shards).toHaveLength(27);
    for (const shard of shards) expect(bytes(`search/authors/${shard}`)).toBeLessThanOrEqual(8_000);
  });
});

test("the page has no script of its own before a gesture or idle time", () => {
  const sources = page.elements.filter(
    ({ tagName, attrs }) => tagName === "script" && attrs.some(({ name }) => name === "src"),
  );
  expect(sources).toEqual([]);
});

describe("the full-text index", () => {
  test("brings no interface that the Atlas does not use", () => {
    const files = readdirSync(join(dist, "pagefind"));
    expect(files.filter((name) => /ui|highlight|playground|unknown/.test(name))).toEqual([]);
  });

  test("names a fragment for every row of the table", () => {
    const table = JSON.parse(readFileSync(join(dist, "search/table.json"), "utf8")) as SearchTable;
    const map = JSON.parse(readFileSync(join(dist, "search/fragments.json"), "utf8")) as FragmentMap;
    const ids = map.ids.split(" ");
    const papers = [...table.kinds].filter((kind) => kind !== "m" && kind !== "b").length;
    const others = [...table.kinds].filter((kind) => kind !== "p").length;
    expect(ids).toHaveLength(table.concepts.length + papers + others);
    expect(new Set(ids).size).toBe(ids.length);
    expect(map.stamp).toBe(table.stamp);
    for (const id of ids) expect(existsSync(join(dist, `pagefind/fragment/${map.prefix}${id}.pf_fragment`))).toBe(true);
  });

  test("is not made public in its raw form", () => {
    expect(existsSync(join(dist, "search/records.json"))).toBe(false);
  });
});
