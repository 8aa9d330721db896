import { describe, expect, test } from "vitest";
import { lineageOf } from "../../../src/components/timeline/lineage.ts";
import { categoryTimeline, inLines, lineageLinks, workTimeline } from "../../../src/exports/timeline.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import type { Concept } from "../../../src/knowledge/types.ts";
import { weightsOf } from "../../../src/knowledge/weight.ts";
import { aConcept, aMethod, aPaper, place, someContent } from "../../support/records.ts";

const work = (id: string, issued: string, leaf: string, relations: { type: string; target: string }[] = []) => ({
  paper: aPaper(id, { issued }),
  method: aMethod(id, { classifications: [place(leaf)], relations }),
});
const works = [
  work("ancient", "1960-03", "a"),
  work("one", "2024-05-01", "a"),
  work("two", "2024-05-20", "a", [{ type: "extends", target: "one" }]),
  work("three", "2025", "b", [{ type: "uses", target: "two" }]),
  ...[1, 2, 3, 4].map((day) => work(`a-${day}`, `2025-06-0${day}`, "a")),
  ...[1, 2, 3, 4, 5].map((day) => work(`b-${day}`, `2026-02-0${day}`, "b")),
];
const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [aConcept("top"), aConcept("a", { broader: "top" }), aConcept("b", { broader: "top", order: 2 })],
    papers: works.map(({ paper }) => paper),
    methods: works.map(({ method }) => method),
  }),
);
const concept = (id: string): Concept => kb.conceptById.get(id) as Concept;

describe("a timeline by category", () => {
  const timeline = categoryTimeline(kb.tops);
  const mark = (id: string) => timeline.lanes.flatMap(({ marks }) => marks).find(({ entry }) => entry.id === id);

  test("has a lane for each leaf and a mark for each work", () => {
    expect(timeline.lanes.map(({ label, marks }) => [label, marks.length])).toEqual([
      ["a", 7],
      ["b", 6],
    ]);
  });

  test("runs from left to right in time; works of one month stand above each other", () => {
    expect(mark("one")?.x).toBe(mark("two")?.x);
    expect(mark("one")?.y).not.toBe(mark("two")?.y);
    expect(mark("a-1")?.x).toBeGreaterThan(mark("two")?.x ?? 0);
  });

  test("puts a work known to the year in the middle of it", () => {
    const january = timeline.years.find(({ label }) => label === "2025")?.x ?? 0;
    expect(mark("three")?.x).toBe(january + 6 * 24 + 12);
  });

  test("gathers early works before the first year shown", () => {
    expect(timeline.before).toBe(2023);
    expect(mark("ancient")?.x).toBeLessThan(timeline.years[0]?.x ?? 0);
  });

  test("names years at their first of January, and the quarters between them", () => {
    expect(timeline.years.map(({ label }) => label)).toEqual(["2023", "2024", "2025", "2026"]);
    expect(timeline.months.slice(0, 4).map(({ label }) => label)).toEqual(["Apr", "Jul", "Oct", "Apr"]);
    expect(timeline.months.slice(2, 4).map(({ year }) => Number(year))).toEqual([
      Number(timeline.years[0]?.label),
      Number(timeline.years[0]?.label) + 1,
    ]);
    expect(timeline.months[0]?.x).toBe((timeline.years[0]?.x ?? 0) + 3 * 24);
  });

  test("leaves 24 px between any two marks of a lane, the size of a target", () => {
    for (const { marks } of timeline.lanes) {
      for (const [index, a] of marks.entries()) {
        for (const b of marks.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
      }
    }
  });
});

test("with very many works the months become bars, one path for each lane", () => {
  const many = Array.from({ length: 301 }, (_, index) => work(`m${index}`, `2025-0${(index % 9) + 1}-01`, "a"));
  const large = buildKnowledgeBase(
    someContent({
      taxonomy: [aConcept("a")],
      papers: many.map(({ paper }) => paper),
      methods: many.map(({ method }) => method),
    }),
  );
  const [lane] = categoryTimeline(large.tops).lanes;
  expect(lane?.marks).toEqual([]);
  expect(lane?.bars.match(/M/g)).toHaveLength(9);
});

test("a category's own timeline has a row for each work and arrows of descent among them", () => {
  const { lanes, arrows } = workTimeline(concept("a"));
  expect(lanes).toHaveLength(7);
  expect(arrows.map(({ from, to, label }) => `${to.entry.id} ${label} ${from.entry.id}`)).toEqual(["two extends one"]);
});

test("where the axis begins within a year, that year is named at the beginning", () => {
  expect(workTimeline(concept("b")).years.map(({ label }) => label)).toEqual(["2025", "2026"]);
});

test("a category's own timeline names quarters only while they have room on a phone", () => {
  expect(workTimeline(concept("b")).months.map(({ label }) => label)).toContain("Oct");
  expect(workTimeline(concept("a")).months).toEqual([]);
});

test("a long name is broken between words into lines that fit beside a mark", () => {
  expect(inLines("WorldMem")).toEqual(["WorldMem"]);
  expect(inLines("Video World Models with Long-term Spatial Memory")).toEqual([
    "Video World Models with",
    "Long-term Spatial Memory",
  ]);
});

test("a row is as high as the lines of its name", () => {
  const name = "Twenty-six letters and more than that on every line of a very long name";
  const large = buildKnowledgeBase(
    someContent({
      taxonomy: [aConcept("a")],
      papers: [aPaper("long")],
      methods: [aMethod("long", { name, classifications: [place("a")] })],
    }),
  );
  const [lane] = workTimeline(large.tops[0] as Concept).lanes;
  expect(lane?.lines).toHaveLength(3);
  expect(lane?.height).toBe(3 * 14 + 4);
  expect(lane?.marks[0]?.y).toBe((lane?.height ?? 0) / 2);
});

describe("lines of descent", () => {
  const links = lineageLinks(kb);

  test("are written once each, the older work first", () => {
    expect(links).toEqual([
      ["method:one", "method:two", "extends"],
      ["method:two", "method:three", "uses"],
    ]);
  });

  test("reach forebears and heirs of a chosen work, and end for one without links", () => {
    expect(lineageOf(["method:two"], links)).toEqual(links);
    expect(lineageOf(["method:ancient"], links)).toEqual([]);
  });

  test("of a work do not run through its siblings", () => {
    const siblings: [string, string, string][] = [
      ["root", "x", "extends"],
      ["root", "y", "extends"],
    ];
    expect(lineageOf(["x"], siblings)).toEqual([["root", "x", "extends"]]);
  });

  test("may form a circle without hanging", () => {
    const circle: [string, string, string][] = [
      ["x", "y", "uses"],
      ["y", "x", "uses"],
    ];
    expect(lineageOf(["x"], circle)).toEqual(circle);
  });
});

describe("the weight of branches", () => {
  test("is told for years with enough works only, and adds up to one", () => {
    const weights = weightsOf(concept("top").narrower, 7);
    expect(weights?.years).toEqual([2025, 2026]);
    expect(weights?.branches.map(({ shares }) => shares)).toEqual([
      [0.8, 0],
      [0.2, 1],
    ]);
  });

  test("is told for the latest years only where there are many", () => {
    expect(weightsOf(concept("top").narrower, 2)?.years).toEqual([2025, 2026]);
    expect(weightsOf(concept("top").narrower, 1)).toBeUndefined();
  });

  test("does not move where there is one branch", () => expect(weightsOf([concept("a")], 7)).toBeUndefined());
});
