import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { buildGraph, type Graph } from "../../../src/exports/graph.ts";
import { fromCompactGraph, toCompactGraph } from "../../../src/exports/graph-data.ts";
import { labelOffset, labelSize, labelWidth, shortName } from "../../../src/exports/graph-grid.ts";
import { headingHeight } from "../../../src/exports/graph-heading.ts";
import { levelFactor, type Room } from "../../../src/exports/graph-labels.ts";
import { overviewOf } from "../../../src/exports/graph-overview.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { generatedContent } from "../../support/generated.ts";
import { aConcept, aMethod, aPaper, place, someContent } from "../../support/records.ts";

const kbOf = (nodes: number) => buildKnowledgeBase(generatedContent(nodes));
const small = kbOf(300);
const graph = buildGraph(small);

/** Pairs of rooms that meet, found by sweeping from left to right. */
function meetings<Item extends { room: Room; name: string }>(items: readonly Item[]): string[] {
  const sorted = [...items].sort((a, b) => a.room.left - b.room.left);
  return sorted.flatMap((a, index) => {
    const found: string[] = [];
    for (const b of sorted.slice(index + 1)) {
      if (b.room.left >= a.room.right) break;
      if (a.room.top < b.room.bottom && b.room.top < a.room.bottom) found.push(`${a.name} and ${b.name}`);
    }
    return found;
  });
}

/** The names that show on the map at a level of letters, with the room each takes. */
function namesAt(level: number, { works }: Graph) {
  return works.flatMap((work) => {
    if (work.host >= 0 || work.level < level) return [];
    const times = work.scale * levelFactor(level);
    const half = (labelSize / 2) * times;
    const right = work.x + (labelOffset + labelWidth(shortName(work.label))) * times;
    return [{ name: work.label, room: { left: work.x, right, top: work.y - half, bottom: work.y + half } }];
  });
}

describe("the map", () => {
  test("holds every concept in use and every entry once", () => {
    const ids = [...graph.boxes, ...graph.works].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const concept of small.concepts) expect(ids).toContain(`concept:${concept.id}`);
    for (const entry of small.entries) expect(ids).toContain(entry.key);
  });

  test("is the same from the same content", () => {
    expect(buildGraph(kbOf(300))).toEqual(graph);
  });

  test.each([0, 1, 2, 3, 4, 5, 6])("no two names touch at level %i of letters", (level) => {
    const large = buildGraph(kbOf(1500));
    expect(namesAt(0, large).length).toBeGreaterThan(700);
    expect(meetings(namesAt(level, large))).toEqual([]);
  });

  test("works stand inside their boxes, below the heading", () => {
    for (const work of graph.works.filter(({ host }) => host < 0)) {
      const box = graph.boxes[work.box];
      if (!box) throw new Error(work.id);
      expect(work.x).toBeGreaterThan(box.x);
      expect(work.x).toBeLessThan(box.x + box.width);
      expect(work.y).toBeGreaterThan(box.y + headingHeight - 2);
      expect(work.y).toBeLessThan(box.y + box.height);
    }
  });

  test("a work alone in its category can be read at the map's own size", () => {
    const crowd = Array.from({ length: 40 }, (_, index) => `crowd-${index}`);
    const { boxes } = buildGraph(
      buildKnowledgeBase(
        someContent({
          taxonomy: [aConcept("top"), aConcept("few", { broader: "top" }), aConcept("many", { broader: "top" })],
          papers: [...crowd, "single"].map((id) => aPaper(id)),
          methods: [
            aMethod("single", { classifications: [place("few")] }),
            ...crowd.map((id) => aMethod(id, { classifications: [place("many")] })),
          ],
        }),
      ),
    );
    expect(boxes.find(({ id }) => id === "concept:few")?.grid.scale).toBeGreaterThan(0.8);
  });

  test("boxes lie inside their parents, and siblings apart", () => {
    for (const [index, box] of graph.boxes.entries()) {
      const parent = graph.boxes[box.parent];
      if (parent) {
        expect(box.x).toBeGreaterThan(parent.x);
        expect(box.x + box.width).toBeLessThan(parent.x + parent.width);
        expect(box.y + box.height).toBeLessThan(parent.y + parent.height);
      }
      for (const other of graph.boxes.slice(index + 1)) {
        if (other.parent !== box.parent) continue;
        const apart =
          box.x + box.width < other.x ||
          other.x + other.width < box.x ||
          box.y + box.height < other.y ||
          other.y + other.height < box.y;
        expect([box.id, other.id, apart]).toEqual([box.id, other.id, true]);
      }
    }
  });

  test("a work whose category was retired stands in its next one, or in the background", () => {
    const { boxes, works } = buildGraph(
      buildKnowledgeBase(
        someContent({
          taxonomy: [
            aConcept("top"),
            aConcept("leaf", { broader: "top" }),
            aConcept("old", { broader: "top", status: { kind: "retired", reason: "No work left." } }),
          ],
          papers: [aPaper("one"), aPaper("two")],
          methods: [
            aMethod("one", { classifications: [place("old"), place("leaf")] }),
            aMethod("two", { classifications: [place("old")] }),
          ],
        }),
      ),
    );
    const home = (id: string) => boxes[works.find((work) => work.id === id)?.box ?? -1]?.id;
    expect(home("method:one")).toBe("concept:leaf");
    expect(home("method:two")).toBe("topic:other");
  });
});

describe("the lineage", () => {
  const large = buildGraph(kbOf(1500));
  const descending = large.works.flatMap(({ label, year, descent }) => (descent ? [{ label, year, ...descent }] : []));

  test("time runs from left to right", () => {
    const sorted = [...descending].sort((a, b) => a.x - b.x);
    expect(sorted.map(({ year }) => year)).toEqual(sorted.map(({ year }) => year).sort((a, b) => a - b));
    const { types, edges, works } = large;
    for (const { source, target, type } of edges) {
      if (types[type]?.lineage)
        expect(works[source]?.descent?.x).toBeGreaterThanOrEqual(works[target]?.descent?.x ?? Number.NaN);
    }
  });

  test.each([0, 2, 4, 8, 12])("no two names touch at level %i of letters", (level) => {
    const shown = descending.filter((work) => work.level >= level);
    const times = levelFactor(level);
    const rooms = shown.map(({ label, x, y }) => ({
      name: label,
      room: {
        left: x,
        right: x + (labelOffset + labelWidth(shortName(label))) * times,
        top: y - (labelSize / 2) * times,
        bottom: y + (labelSize / 2) * times,
      },
    }));
    expect(meetings(rooms)).toEqual([]);
  });
});

describe("the data for the browser", () => {
  test.each([
    [300, 5_000],
    [5_000, 90_000],
  ])("of %i nodes is at most %i bytes when packed, and comes out as it went in", (nodes, most) => {
    const whole = buildGraph(kbOf(nodes));
    expect(whole.boxes.length + whole.works.length).toBeGreaterThan(nodes * 0.97);
    const text = JSON.stringify(toCompactGraph(whole));
    expect(gzipSync(text).length).toBeLessThanOrEqual(most);
    expect(fromCompactGraph(JSON.parse(text))).toEqual(whole);
  });

  test("papers that introduce several works, and works with several papers, come out as they went in", () => {
    const whole = buildGraph(
      buildKnowledgeBase(
        someContent({
          taxonomy: [aConcept("top")],
          papers: [aPaper("both", { name: "Both" }), aPaper("second", { issued: "2024" }), aPaper("alone")],
          methods: [
            aMethod("first", { introducedBy: ["both"] }),
            aMethod("second", { name: "Second++", introducedBy: ["both", "second"] }),
          ],
        }),
      ),
    );
    expect(whole.introduces).toHaveLength(1);
    expect(fromCompactGraph(JSON.parse(JSON.stringify(toCompactGraph(whole))))).toEqual(whole);
  });
});

describe("the first picture", () => {
  test("grows neither in names nor in lines with the Atlas", () => {
    const names = [300, 1500, 5000].map((nodes) => {
      const { boxes, lines } = overviewOf(buildGraph(kbOf(nodes)));
      expect(lines.length).toBeLessThanOrEqual(14);
      return boxes.reduce((sum, { named }) => sum + named.length, 0);
    });
    expect(Math.max(...names)).toBeLessThanOrEqual(38);
  });

  test("each category says how many works it has", () => {
    const { boxes } = overviewOf(graph);
    for (const concept of small.concepts) {
      const index = graph.boxes.findIndex(({ id }) => id === `concept:${concept.id}`);
      expect(boxes[index]?.amount).toBe(concept.membersBelow.length);
    }
  });
});
