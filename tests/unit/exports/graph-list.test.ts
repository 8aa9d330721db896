import { expect, test } from "vitest";
import { branchPages, type ListBranch, worksPerPage } from "../../../src/exports/graph-list.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aConcept, aMethod, aPaper, place, someContent } from "../../support/records.ts";

const ids = Array.from({ length: 450 }, (_, index) => `work-${String(index).padStart(3, "0")}`);
const concepts = ["first", "second"];
const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [
      aConcept("top"),
      ...concepts.map((id, order) => aConcept(id, { broader: "top", order: order + 1 })),
      aConcept("empty", { broader: "top", order: 3 }),
    ],
    papers: ids.map((id) => aPaper(id)),
    methods: ids.map((id, index) => aMethod(id, { classifications: [place(index < 250 ? "first" : "second")] })),
  }),
);
const pages = kb.tops.flatMap(branchPages);
const worksOf = ({ narrower, works }: ListBranch): string[] => [
  ...narrower.flatMap(worksOf),
  ...works.map(({ id }) => id as string),
];
const names = ({ concept, narrower }: ListBranch): string[] => [concept.id as string, ...narrower.flatMap(names)];

test("a long branch is cut into pages, and every work stands on one of them", () => {
  const shown = pages.map(worksOf);
  expect(shown.map(({ length }) => length <= worksPerPage)).toEqual(pages.map(() => true));
  expect(pages).toHaveLength(3);
  expect(shown.flat().sort()).toEqual(ids);
});

test("each page repeats the names above its works; a category without works stands on one", () => {
  expect(pages.map(names)).toEqual([
    ["top", "first"],
    ["top", "first", "second"],
    ["top", "second", "empty"],
  ]);
});
