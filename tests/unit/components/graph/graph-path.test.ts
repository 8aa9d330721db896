import { describe, expect, test } from "vitest";
import { sayNode } from "../../../../src/components/graph/graph-model.ts";
import { findNamed, suggestNames } from "../../../../src/components/graph/graph-names.ts";
import { findPath, sayPath } from "../../../../src/components/graph/graph-path.ts";
import { graphModel } from "../../../support/graph-model.ts";
import { aConcept, aMethod, aPaper, place } from "../../../support/records.ts";

const leaf = [place("leaf")];
const names = ["alpha", "beta", "gamma", "delta", "apart", "lonely"];
const model = graphModel({
  taxonomy: [aConcept("top"), aConcept("leaf", { broader: "top", prefLabel: { en: "The Leaf", de: "Das Blatt" } })],
  papers: names.map((id) => aPaper(id)),
  methods: [
    aMethod("alpha", { classifications: leaf }),
    aMethod("beta", { relations: [{ type: "extends", target: "alpha" }] }),
    aMethod("gamma", { relations: [{ type: "uses", target: "beta" }] }),
    aMethod("delta", {
      name: "Delta++",
      relations: [
        { type: "extends", target: "gamma" },
        { type: "uses", target: "alpha" },
      ],
    }),
    aMethod("apart", { classifications: leaf }),
    aMethod("lonely"),
  ],
});
const ids = (from: string, to: string, omit: string[] = []) =>
  findPath(model, `method:${from}`, `method:${to}`, omit)?.map(({ node }) => node.id);

describe("the shortest path", () => {
  test("takes the fewest steps, along and against relations", () => {
    expect(ids("gamma", "alpha")).toHaveLength(3);
    expect(ids("delta", "alpha")).toEqual(["method:delta", "method:alpha"]);
  });

  test("leaves out the types of relation that are hidden", () => {
    expect(ids("delta", "alpha", ["uses"])).toBeDefined();
    expect(ids("delta", "alpha", ["uses"])).not.toEqual(["method:delta", "method:alpha"]);
  });

  test("leads through a category where no relation does", () => {
    expect(ids("alpha", "apart")).toEqual(["method:alpha", "concept:leaf", "method:apart"]);
  });

  test("is undefined where nothing connects, or one end is unknown", () => {
    expect(ids("alpha", "nobody")).toBeUndefined();
  });

  test("to itself is one node", () => {
    expect(ids("alpha", "alpha")).toEqual(["method:alpha"]);
  });

  test("reads as a sentence", () => {
    const say = (from: string, to: string) => sayPath(findPath(model, `method:${from}`, `method:${to}`, []) ?? []);
    expect(say("beta", "delta")).toMatchInlineSnapshot(`"beta extends alpha, which is used by Delta++."`);
    expect(say("apart", "alpha")).toMatchInlineSnapshot(`"apart is in the category The Leaf, which holds alpha."`);
  });
});

describe("nodes in words", () => {
  const say = (id: string) => {
    const node = model.find(id);
    return node && sayNode(model, node);
  };

  test("a work with its kind, category and relations", () => {
    expect(say("method:alpha")).toBe("alpha, method, The Leaf, 2 relations");
  });

  test("a category with its works", () => {
    expect(say("concept:top")).toBe("top, category, 2 works");
  });
});

describe("finding by name", () => {
  test("exactly, in any spelling of case and signs", () => {
    expect(findNamed(model, "DELTA++")?.id).toBe("method:delta");
    expect(findNamed(model, "the leaf")?.id).toBe("concept:leaf");
  });

  test("a work before the paper of the same name", () => {
    expect(findNamed(model, "alpha")?.id).toBe("method:alpha");
  });

  test("by its beginning", () => {
    expect(findNamed(model, "gam")?.id).toBe("method:gamma");
    expect(findNamed(model, "xyz")).toBeUndefined();
    expect(findNamed(model, " ")).toBeUndefined();
  });

  test("suggestions that begin with what is typed come first", () => {
    expect(suggestNames(model, "a")[0]).toBe("alpha");
    expect(suggestNames(model, "eta")).toEqual(["beta"]);
  });
});
