/** A hundred and more queries as people type them, over the real content: names, misspellings, diacritics, hyphens, numbers, authors. */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { indexAuthors, matchAuthors } from "../../src/components/search/authors.ts";
import { buildFinder, type Finder, indexTitles, toQuery } from "../../src/components/search/finder.ts";
import { match } from "../../src/components/search/match.ts";
import { addTitles, readTable } from "../../src/components/search/table.ts";
import { buildAuthorShards, letterOf } from "../../src/exports/search-authors.ts";
import { buildSearchTable, buildSearchTitles, worksOf } from "../../src/exports/search-table.ts";
import { buildKnowledgeBase } from "../../src/knowledge/build.ts";
import { readContent } from "../../src/sources/files.ts";
import queries from "../fixtures/queries.json" with { type: "json" };

const kb = buildKnowledgeBase(readContent(join(import.meta.dirname, "../..")).records);
const table = readTable(buildSearchTable(kb));
addTitles(table, buildSearchTitles(worksOf(kb)));
const shards = buildAuthorShards(kb);
let finder: Finder;

beforeAll(() => {
  finder = buildFinder(table);
  indexTitles(finder);
});

/** Ids in the order in which they are shown before the full text arrives; a method and its paper count once. */
function answer(query: string): string[] {
  const asked = toQuery(query);
  const shard = shards.get(letterOf(asked.words[0] ?? ""));
  const authors = shard ? matchAuthors(table, indexAuthors(shard), asked) : [];
  return [...new Set([...match(finder, query), ...authors].map(({ row }) => row.id))];
}

const place = ({ query, wanted }: (typeof queries)[number]): number => answer(query).indexOf(wanted) + 1;

test("there are at least a hundred queries of every sort", () => {
  expect(queries.length).toBeGreaterThanOrEqual(100);
  expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  const sorts = new Set(queries.map(({ about }) => about));
  for (const sort of ["name", "misspelling", "diacritics", "Greek letters", "hyphens", "numbers", "author"])
    expect(sorts).toContain(sort);
});

describe("the wanted entry is in the first three", () => {
  test.each(queries)("$about: $query finds $wanted", (query) => {
    const at = place(query);
    expect({ at, within: at >= 1 && at <= 3, answer: answer(query.query).slice(0, 4) }).toMatchObject({ within: true });
  });
});

test("it is the first for 95 of a hundred", () => {
  const notFirst = queries.filter((query) => place(query) !== 1);
  expect(notFirst.length / queries.length, JSON.stringify(notFirst)).toBeLessThanOrEqual(0.05);
});

test("the exact name of every entry and category is its first result", () => {
  const missed = [...kb.concepts, ...kb.entries].filter(({ name }) => match(finder, name)[0]?.row.name !== name);
  expect(missed.map(({ name }) => name)).toEqual([]);
});
