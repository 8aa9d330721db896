import fc from "fast-check";
import { parse } from "parse5";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Colours } from "../../../../src/components/graph/graph-colours.ts";
import { toJson, toSvg } from "../../../../src/components/graph/graph-export.ts";
import { buildScene } from "../../../../src/components/graph/graph-scene.ts";
import { initialState } from "../../../../src/components/graph/graph-state.ts";
import { anyLine } from "../../../support/arbitrary.ts";
import { graphModel } from "../../../support/graph-model.ts";
import { aConcept, aMethod, aPaper, place } from "../../../support/records.ts";

const model = graphModel({
  taxonomy: [aConcept("top")],
  papers: [aPaper("one"), aPaper("two")],
  methods: [
    aMethod("one", { name: "One <b> & “two”", classifications: [place("top")] }),
    aMethod("two", { relations: [{ type: "extends", target: "one" }] }),
  ],
});
const colours: Colours = {
  ...{ ink: "#111", soft: "#555", paper: "#fff", line: "#999", focus: "#00f", font: "sans-serif" },
  family: () => ({ text: "#123", line: "#345", tint: "#eee" }),
};
const imprint = {
  title: "Atlas: map",
  version: "Version 1.1.0 of 2026-11-24",
  licence: "CC BY 4.0",
  address: "https://atlas.example/graph/?a=1&b=2",
};
const view = { left: 0, top: 0, right: 1360, bottom: 600, zoom: 1 };
const scene = buildScene(model, { ...initialState, select: "method:one" }, view);

describe("the drawing to take away", () => {
  const drawing = toSvg(scene, view, colours, imprint);

  test("tells title, date, licence and address", () => {
    for (const text of ["Atlas: map", "Version 1.1.0 of 2026-11-24", "CC BY 4.0", "?a=1&amp;b=2"])
      expect(drawing).toContain(text);
  });

  test("has names as text, and no markup of theirs", () => {
    expect(drawing).toContain("One &lt;b&gt; &amp; “two”");
    const tags = new Set<string>();
    const walk = (node: { nodeName: string; childNodes?: readonly unknown[] }): void => {
      tags.add(node.nodeName);
      for (const child of node.childNodes ?? []) walk(child as typeof node);
    };
    walk(parse(drawing));
    expect([...tags]).not.toContain("b");
  });
});

test("whatever a title says, the drawing is well-formed", () => {
  fc.assert(
    fc.property(anyLine, (title) => {
      new SaxesParser({ xmlns: true }).write(toSvg(scene, view, colours, { ...imprint, title })).close();
    }),
    { numRuns: 60 },
  );
});

test("the data to take away name what is shown and how it is related", () => {
  const data = JSON.parse(toJson(scene, model, imprint, (address) => `https://atlas.example${address}`));
  expect(data).toMatchObject({ title: "Atlas: map", licence: "CC BY 4.0", view: "map" });
  expect(data.nodes.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(["concept:top", "method:one", "method:two"]),
  );
  expect(data.edges).toEqual([
    { source: "method:two", target: "method:one", type: "extends", reads: "two extends One <b> & “two”" },
  ]);
  expect(data.nodes.find(({ id }: { id: string }) => id === "method:one")).toMatchObject({
    address: "https://atlas.example/methods/one/",
    category: "concept:top",
  });
});
