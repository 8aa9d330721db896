import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countChoices } from "../../../../src/components/graph/graph-filter.ts";
import { buildScene } from "../../../../src/components/graph/graph-scene.ts";
import { behind, type GraphState, initialState } from "../../../../src/components/graph/graph-state.ts";
import { whereAmI } from "../../../../src/components/graph/graph-where.ts";
import { openBoxes } from "../../../../src/components/graph/scene-map.ts";
import { nodeRoom } from "../../../../src/components/graph/scene-rooms.ts";
import { mostElements, type Scene } from "../../../../src/components/graph/scene-types.ts";
import type { Room } from "../../../../src/exports/graph-labels.ts";
import { generatedContent } from "../../../support/generated.ts";
import { graphModel } from "../../../support/graph-model.ts";

const small = graphModel(generatedContent(300));
const large = graphModel(generatedContent(5000));

const viewAt = (x: number, y: number, zoom: number) => {
  const [width, height] = [1400 / zoom, 800 / zoom];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2, zoom };
};
const whole = viewAt(680, 400, 1);
const sizeOf = ({ boxes, nodes, edges, words }: Scene) => boxes.length + nodes.length + edges.length + words.length;

const anyState = (model: typeof small): fc.Arbitrary<Partial<GraphState>> =>
  fc.record(
    {
      view: fc.constantFrom("map" as const, "lineage" as const),
      select: fc.nat(model.nodes.length - 1).map((index) => model.nodes[index]?.id),
      focus: fc.constantFrom(0 as const, 1 as const, 2 as const),
      hide: fc.subarray([behind, "benchmark", "paper"]),
      without: fc.subarray(["evaluation", "none"]),
      omit: fc.subarray(["extends", "uses"]),
      open: fc.subarray(model.graph.boxes.map(({ id }) => id)),
      closed: fc.subarray(model.graph.boxes.map(({ id }) => id)),
    },
    { requiredKeys: [] },
  );
const anyView = fc
  .tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 0, max: 900 }), fc.integer({ min: -30, max: 30 }))
  .map(([x, y, power]) => viewAt(x, y, 1.1 ** power));

/** Names on the screen that touch each other. */
function touching(scene: Scene): string[] {
  const rooms = scene.nodes
    .filter(({ label }) => label !== "")
    .map((node) => ({ name: node.label, room: nodeRoom({ ...node, scale: node.scale * 0.98 }) }));
  const meet = (a: Room, b: Room) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return rooms.flatMap((a, index) =>
    rooms.slice(index + 1).flatMap((b) => (meet(a.room, b.room) ? [`${a.name} and ${b.name}`] : [])),
  );
}

describe.each([
  ["300", small],
  ["5,000", large],
])("a scene of %s nodes", (_, model) => {
  test("never has more than 600 elements", () => {
    fc.assert(
      fc.property(anyState(model), anyView, (state, view) => {
        expect(sizeOf(buildScene(model, { ...initialState, ...state }, view))).toBeLessThanOrEqual(mostElements);
      }),
      { numRuns: 60 },
    );
  });

  test("never has two names on each other", () => {
    fc.assert(
      fc.property(anyState(model), anyView, (state, view) => {
        expect(touching(buildScene(model, { ...initialState, ...state }, view))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("ends every line at something that is there", () => {
    fc.assert(
      fc.property(anyState(model), anyView, (state, view) => {
        const { boxes, nodes, edges } = buildScene(model, { ...initialState, ...state }, view);
        const here = new Set([...boxes, ...nodes].map(({ node }) => node.id));
        expect(edges.filter(({ source, target }) => !here.has(source) || !here.has(target))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("shows every work as one comes closer", () => {
    const { works } = model.graph;
    for (const index of [0, 7, Math.floor(works.length / 3)]) {
      const work = works[index];
      if (!work) throw new Error("no work");
      const scene = buildScene(model, initialState, viewAt(work.x, work.y, 1.1 / work.scale));
      expect(scene.nodes.find(({ node }) => node.id === work.id)?.label).not.toBe("");
    }
  });
});

describe("clusters", () => {
  const box = small.graph.boxes.findIndex(({ id }) => id === "concept:retrieval");
  const scene = (state: Partial<GraphState>, view = whole) => buildScene(small, { ...initialState, ...state }, view);

  test("a closed one hides what is in it and takes over its lines", () => {
    const closed = scene({ closed: ["concept:implicit-state"] });
    const ids = closed.boxes.map(({ node }) => node.id);
    expect(ids).toContain("concept:implicit-state");
    expect(ids).not.toContain("concept:retrieval");
    const inside = new Set(small.worksBelow[small.graph.boxes.findIndex(({ id }) => id === "concept:implicit-state")]);
    expect(closed.nodes.filter(({ node }) => inside.has(node.work))).toEqual([]);
    expect(closed.edges.some(({ source, target }) => [source, target].includes("concept:implicit-state"))).toBe(true);
  });

  test("close by themselves from afar, unless the reader opened them", () => {
    expect(openBoxes(small, initialState, 0.2)[box]).toBe(false);
    expect(openBoxes(small, initialState, 1)[box]).toBe(true);
    expect(openBoxes(small, { open: ["concept:retrieval"], closed: [] }, 0.2)[box]).toBe(true);
  });

  test("from afar the tops tell how many works they hold", () => {
    const { boxes, nodes } = scene({}, viewAt(680, 400, 0.25));
    expect(nodes).toEqual([]);
    const amount = boxes.find(({ node }) => node.id === "concept:state-construction")?.amount;
    expect(amount).toBe(small.worksBelow[0]?.length);
  });
});

describe("selection", () => {
  const busy = small.nodes.find((node) => node.kind === "method" && small.links(node).length > 4);
  if (!busy) throw new Error("No method of the generated content has enough links.");

  test("is on the screen even if a filter hides its kind", () => {
    const { nodes } = buildScene(small, { ...initialState, select: busy.id, hide: ["method"] }, whole);
    expect(nodes.find(({ node }) => node === busy)).toMatchObject({ chosen: true });
  });

  test("its neighbourhood has what came before at the left and what came of it at the right", () => {
    const { nodes, kind } = buildScene(small, { ...initialState, select: busy.id, focus: 1 }, whole);
    const at = (id: string) => nodes.find(({ node }) => node.id === id)?.x ?? Number.NaN;
    expect(kind).toBe("focus");
    for (const link of small.links(busy)) {
      if (link.before) expect(at(link.other.id)).toBeLessThan(at(busy.id));
      else expect(at(link.other.id)).toBeGreaterThan(at(busy.id));
    }
  });

  test("in a high frame, what came before stands above and what came of it below", () => {
    const tall = { left: 0, right: 390, top: 0, bottom: 700, zoom: 1 };
    const { nodes } = buildScene(small, { ...initialState, select: busy.id, focus: 1 }, tall);
    const at = (id: string) => nodes.find(({ node }) => node.id === id)?.y ?? Number.NaN;
    for (const link of small.links(busy)) {
      if (link.before) expect(at(link.other.id)).toBeLessThan(at(busy.id));
      else expect(at(link.other.id)).toBeGreaterThan(at(busy.id));
    }
  });

  test("two steps around show at least what one step does", () => {
    const [one, two] = ([1, 2] as const).map(
      (focus) =>
        new Set(buildScene(small, { ...initialState, select: busy.id, focus }, whole).nodes.map(({ node }) => node)),
    );
    expect(one?.isSubsetOf(two ?? new Set())).toBe(true);
    expect(two?.size).toBeGreaterThan(one?.size ?? 0);
  });

  test("a paper behind a work can be looked at although such papers are hidden", () => {
    const { nodes } = buildScene(
      small,
      { ...initialState, select: busy.id.replace("method:", "paper:"), focus: 1 },
      whole,
    );
    expect(nodes.map(({ node }) => node.id)).toContain(busy.id);
  });
});

describe("filters", () => {
  test("each number is what one gets by that choice alone", () => {
    const counts = countChoices(small.graph, initialState);
    for (const [kind, amount] of counts.kinds) {
      const others = [...counts.kinds.keys()].filter((other) => other !== kind);
      const only = countChoices(small.graph, { ...initialState, hide: others });
      expect([kind, only.works]).toEqual([kind, amount]);
    }
    for (const [year, amount] of counts.years)
      expect(countChoices(small.graph, { ...initialState, from: year, to: year }).works).toBe(amount);
  });

  test("numbers follow the other filters", () => {
    const before = countChoices(small.graph, initialState).families.get("none") ?? 0;
    const after = countChoices(small.graph, { ...initialState, hide: [behind, "method"] }).families.get("none") ?? 0;
    expect(after).toBeLessThan(before);
    expect(after).toBeGreaterThan(0);
  });

  test("a hidden pillar leaves the map", () => {
    const { boxes, nodes } = buildScene(small, { ...initialState, without: ["evaluation"] }, whole);
    expect(boxes.some(({ node }) => node.family === "evaluation")).toBe(false);
    expect(nodes.some(({ node }) => node.family === "evaluation")).toBe(false);
  });

  test("a hidden type of relation leaves no line", () => {
    const { edges } = buildScene(small, { ...initialState, omit: ["extends"] }, whole);
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.some(({ type }) => type === "extends")).toBe(false);
  });
});

test("close to a category one is told where one is", () => {
  const box = small.graph.boxes.find(({ id }) => id === "concept:retrieval");
  if (!box) throw new Error("no box");
  const view = viewAt(box.x + box.width / 2, box.y + 8, 6);
  const trail = whereAmI(small, buildScene(small, initialState, view), view).map(({ id }) => id);
  expect(trail.slice(0, 3)).toEqual(["concept:state-construction", "concept:implicit-state", "concept:retrieval"]);
});
