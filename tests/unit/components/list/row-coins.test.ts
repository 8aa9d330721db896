import { expect, test } from "vitest";
import { rowCoins } from "../../../../src/components/list/row-coins.ts";
import { toCitable } from "../../../../src/exports/citable.ts";
import { toCoins } from "../../../../src/exports/coins.ts";
import { buildEntryList } from "../../../../src/exports/entry-list.ts";
import { buildKnowledgeBase } from "../../../../src/knowledge/build.ts";
import { aPaper, someContent } from "../../../support/records.ts";

const coinsOf = (fields: Parameters<typeof aPaper>[1]) => {
  const paper = aPaper("worldmem", fields);
  const table = buildEntryList(buildKnowledgeBase(someContent({ papers: [paper] })), "paper");
  const [row] = table.rows;
  return { drawn: row && rowCoins(table, row), built: toCoins(toCitable(paper.data)) };
};

test("a preprint is what the build writes", () => {
  const { drawn, built } = coinsOf({ identifiers: { arxiv: "2504.12369" } });
  expect(drawn).toBe(built);
});

test("a paper with a DOI is found by it", () => {
  const venue = { name: "CVPR", year: 2025, type: "conference" as const };
  const { drawn } = coinsOf({ identifiers: { doi: "10.1109/CVPR52688.2022.01187" }, venue });
  expect(drawn).toContain("rft_id=info:doi/10.1109/CVPR52688.2022.01187");
  expect(drawn).toContain("rft.btitle=CVPR");
});

test("a work that nobody could ask for by an id is left out rather than saved without its authors", () => {
  expect(coinsOf({ identifiers: {} }).drawn).toBeUndefined();
});
