import { describe, expect, test } from "vitest";
import { tokenColours } from "../../../../src/components/graph/graph-colours.ts";
import { buildScene } from "../../../../src/components/graph/graph-scene.ts";
import { initialState } from "../../../../src/components/graph/graph-state.ts";
import { drawScene } from "../../../../src/components/graph/scene-drawing.ts";
import type { ViewElement } from "../../../../src/components/page/view-tree.ts";
import { graphModel } from "../../../support/graph-model.ts";
import { aConcept, aMethod, aPaper, place } from "../../../support/records.ts";

const classifications = [place("top")];
const model = graphModel({
  taxonomy: [aConcept("top")],
  papers: [aPaper("one"), aPaper("two")],
  methods: [
    aMethod("one", { classifications }),
    aMethod("two", { classifications, relations: [{ type: "extends", target: "one" }] }),
  ],
});
const view = { left: 0, top: 0, right: 1360, bottom: 600, zoom: 1 };
const state = { ...initialState, select: "method:one", focus: 1 } as const;
const scene = buildScene(model, state, view);
const look = { colours: tokenColours, smallest: 0 };
const href = (address: string): string => `/atlas${address}`;

/** All shapes of a drawing with a tag. */
function all(shapes: readonly (ViewElement | string)[], tag: string): ViewElement[] {
  return shapes.flatMap((one) =>
    typeof one === "string" ? [] : [...(one.tag === tag ? [one] : []), ...all(one.children, tag)],
  );
}
const textOf = (one: ViewElement): string =>
  one.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

describe("the drawing of a scene", () => {
  test("has links to pages on the screen, below the base path, and none in a file", () => {
    const links = all(drawScene(scene, { ...look, href }), "a");
    expect(links.map((link) => [textOf(link), link.attributes.href])).toContainEqual(["two", "/atlas/methods/two/"]);
    expect(all(drawScene(scene, look), "a")).toEqual([]);
  });

  test("tells of every part what it stands for", () => {
    const ids = all(drawScene(scene, { ...look, href }), "g").map(({ attributes }) => attributes["data-id"]);
    expect(ids).toEqual(expect.arrayContaining(["method:one", "method:two", "concept:top"]));
  });

  test("leaves out words too small to read, but no mark", () => {
    const large = drawScene(scene, { ...look, smallest: 1000 });
    expect(all(large, "text")).toEqual([]);
    expect(all(large, "g").length).toBe(scene.nodes.length);
  });

  test("has an arrow that ends before what it points at, and says in a file what it means", () => {
    const [line] = all(drawScene(scene, look), "path").filter(
      ({ children }) => textOf({ tag: "", attributes: {}, children }) === "two extends one",
    );
    expect(line?.attributes["marker-end"]).toMatch(/^url\(#graph-arrow/);
    const [x = 0, y = 0] = /(\S+) (\S+)$/.exec(String(line?.attributes.d))?.slice(1).map(Number) ?? [];
    const target = scene.nodes.find(({ node }) => node.id === "method:one");
    const gap = Math.hypot(x - (target?.x ?? 0), y - (target?.y ?? 0));
    expect(gap).toBeGreaterThan(3);
    expect(gap).toBeLessThan(8);
  });

  test("of the map says of a category how many works pass the filters, and nothing where none can", () => {
    const twoPillars = graphModel({
      taxonomy: [aConcept("top"), aConcept("problems")],
      papers: [aPaper("one")],
      methods: [aMethod("one", { classifications })],
    });
    const headings = (hide: readonly "method"[]): string[] =>
      all(drawScene(buildScene(twoPillars, { ...initialState, hide }, view), look), "text").map(textOf);
    expect(headings([])).toEqual(expect.arrayContaining(["top  1", "problems"]));
    expect(headings(["method"])).toEqual(expect.arrayContaining(["top  0", "problems"]));
  });

  test("of the map has boxes below lines below marks", () => {
    const map = drawScene(buildScene(model, { ...initialState, select: "method:one" }, view), look);
    const order = map.map(({ tag, children }) =>
      children.some((child) => typeof child !== "string" && child.tag === "rect") ? "box" : tag,
    );
    expect(order.lastIndexOf("box")).toBeLessThan(order.indexOf("path"));
    expect(order.lastIndexOf("path")).toBeLessThan(order.lastIndexOf("g"));
  });
});
