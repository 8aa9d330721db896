import { describe, expect, test } from "vitest";
import { conceptMap, entryMap } from "../../../src/exports/local-map.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aConcept, aMethod, aPaper, place, someContent } from "../../support/records.ts";

const many = Array.from({ length: 14 }, (_, index) => `child-${String(index).padStart(2, "0")}`);
const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [aConcept("top", { order: 1 }), aConcept("leaf", { broader: "top" })],
    papers: [aPaper("older"), aPaper("newer"), aPaper("alone"), ...many.map((id) => aPaper(id))],
    methods: [
      aMethod("older", { classifications: [place("leaf")] }),
      aMethod("newer", { relations: [{ type: "extends", target: "older" }] }),
      ...many.map((id) => aMethod(id, { relations: [{ type: "uses", target: "older" }] })),
    ],
  }),
);
const method = (id: string) => {
  const entry = kb.entryByKey.get(`method:${id}`);
  if (!entry) throw new Error(id);
  return entry;
};

test("a map of few names is drawn close, so that it fits a phone", () => {
  const map = entryMap(method("newer"));
  expect(map?.nodes.length).toBe(2);
  expect(map?.width).toBeLessThan(320);
});

describe("the map of an entry", () => {
  const map = entryMap(method("older"));

  test("what it rests on stands left of it, what came of it right", () => {
    const x = (name: string) => map?.nodes.find((node) => node.name === name)?.x ?? Number.NaN;
    expect(x("leaf")).toBeLessThan(map?.centre.x ?? 0);
    expect(x("newer")).toBeGreaterThan(map?.centre.x ?? 0);
  });

  test("a long group is cut, and its heading says by how much", () => {
    expect(map?.headings.map(({ text }) => text)).toContain("used by (8 of 14)");
  });

  test("no two names touch", () => {
    const nodes = map?.nodes ?? [];
    for (const a of nodes)
      for (const b of nodes) if (a !== b && a.x === b.x) expect(Math.abs(a.y - b.y)).toBeGreaterThan(16);
  });

  test("everything stands inside the drawing", () => {
    for (const { x, y } of map?.nodes ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(map?.width ?? 0);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map?.height ?? 0);
    }
  });

  test("every group of neighbours is named", () => {
    expect(map?.headings.map(({ text }) => text)).toEqual(expect.arrayContaining(["in the category", "extended by"]));
    expect(map?.nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(["leaf", "newer"]));
  });
});

test("a paper without any neighbour has no map", () => {
  const alone = kb.entryByKey.get("paper:alone");
  expect(alone && entryMap(alone)).toBeUndefined();
});

test("a category shows its parent, and leaves its members to their table", () => {
  const leaf = kb.conceptById.get("leaf");
  const map = leaf && conceptMap(leaf);
  expect(map?.headings.map(({ text }) => text)).toEqual(["part of"]);
  expect(map?.nodes.map(({ name }) => name)).toEqual(["top"]);
});
