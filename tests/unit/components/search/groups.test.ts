import { expect, test } from "vitest";
import { groupMatches } from "../../../../src/components/search/groups.ts";
import { type Match, ranks } from "../../../../src/components/search/match.ts";
import type { Row } from "../../../../src/components/search/table.ts";
import type { Kind } from "../../../../src/exports/search-facets.ts";

const aMatch = (kind: Kind, rank: number = ranks.words): Match => ({ row: { kind } as Row, rank });
const headings = (matches: Match[], asked = true): string[] =>
  groupMatches(matches, asked).map(({ heading, matches: own }) => `${heading} ${own.length}`);

test("the best three stand first, the rest by kind in an order that never changes", () => {
  const matches = (["paper", "paper", "method", "paper", "concept", "method"] as const).map((kind) => aMatch(kind));
  expect(headings(matches)).toEqual(["Best matches 3", "Categories 1", "More methods 1", "More papers 1"]);
});

test("guesses are called guesses", () => {
  expect(headings([aMatch("method", ranks.typingError)])).toEqual(["Perhaps you meant 1"]);
});

test("where nothing is asked everything stands by kind", () => {
  expect(headings([aMatch("concept"), aMatch("paper")], false)).toEqual(["Categories 1", "Papers 1"]);
});
