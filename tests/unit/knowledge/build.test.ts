import { describe, expect, test } from "vitest";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aBenchmark, aConcept, aMethod, aPaper, place, someContent } from "../../support/records.ts";

describe("the tree", () => {
  const kb = buildKnowledgeBase(
    someContent({
      taxonomy: [
        aConcept("leaf-b", { broader: "top", order: 2 }),
        aConcept("leaf-a", { broader: "top", order: 1 }),
        aConcept("top"),
        aConcept("old", { broader: "top", status: { kind: "moved", to: "leaf-a" } }),
      ],
      papers: [aPaper("one", { issued: "2025" }), aPaper("two", { issued: "2024-02" })],
      methods: [
        aMethod("one", { classifications: [place("leaf-a"), place("leaf-b")] }),
        aMethod("two", { classifications: [place("leaf-b")] }),
      ],
    }),
  );

  test("children stand in their order, and one no longer in use is not among them", () => {
    expect(kb.tops.map(({ id }) => id)).toEqual(["top"]);
    expect(kb.tops[0]?.narrower.map(({ id }) => id)).toEqual(["leaf-a", "leaf-b"]);
  });

  test("a work in two leaves counts once above them", () => {
    expect(kb.conceptById.get("top")?.members).toEqual([]);
    expect(kb.conceptById.get("top")?.membersBelow.map(({ key }) => key)).toEqual(["method:two", "method:one"]);
  });

  test("members are listed oldest first, a year before the days in it", () => {
    expect(kb.conceptById.get("leaf-b")?.members.map(({ id }) => id)).toEqual(["two", "one"]);
  });

  test("a concept knows its top and its address does not name its parent", () => {
    const leaf = kb.conceptById.get("leaf-a");
    expect(leaf?.top.id).toBe("top");
    expect(leaf?.address).toBe("/taxonomy/leaf-a/");
  });
});

describe("links", () => {
  const kb = buildKnowledgeBase(
    someContent({
      papers: [aPaper("older"), aPaper("newer"), aPaper("theory", { relations: [{ type: "uses", target: "older" }] })],
      methods: [
        aMethod("older"),
        aMethod("newer", {
          relations: [
            { type: "extends", target: "older" },
            { type: "extends", target: "nowhere" },
            { type: "extends", target: "newer" },
          ],
        }),
      ],
    }),
  );

  test("the way back is derived and reads the other way round", () => {
    const older = kb.entryByKey.get("method:older");
    expect(older?.relations.map(({ label, other }) => `${label} ${other.key}`)).toEqual([
      "extended by method:newer",
      "used by paper:theory",
    ]);
  });

  test("a link to nothing or to itself is left out, so that no page meets a hole", () => {
    expect(kb.entryByKey.get("method:newer")?.relations).toHaveLength(1);
  });

  test("an id stands for the method before its paper", () => {
    expect(kb.workById.get("older")?.kind).toBe("method");
    expect(kb.workById.get("theory")?.kind).toBe("paper");
  });
});

test("a method takes its date from the first paper that introduces it", () => {
  const kb = buildKnowledgeBase(
    someContent({
      papers: [aPaper("first", { issued: "2023-05-01" }), aPaper("second", { issued: "2024-05-01" })],
      methods: [aMethod("thing", { introducedBy: ["second", "first"] })],
    }),
  );
  expect(kb.methods[0]?.issued).toBe("2023-05-01");
});

test("a paper stands under the concepts of what it introduces", () => {
  const kb = buildKnowledgeBase(
    someContent({
      taxonomy: [aConcept("quality")],
      papers: [aPaper("vbench")],
      benchmarks: [aBenchmark("vbench", { classifications: [place("quality")] })],
    }),
  );
  expect(kb.papers[0]?.concepts.map(({ id }) => id)).toEqual(["quality"]);
});

test("concepts in a circle become tops instead of hanging the build", () => {
  const kb = buildKnowledgeBase(
    someContent({ taxonomy: [aConcept("a", { broader: "b" }), aConcept("b", { broader: "a" })] }),
  );
  expect(kb.tops.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("the order of the records does not matter", () => {
  const content = someContent({
    taxonomy: [aConcept("a"), aConcept("b", { broader: "a" })],
    papers: [aPaper("x"), aPaper("y")],
    methods: [aMethod("x"), aMethod("y")],
  });
  const reversed = Object.fromEntries(
    Object.entries(content).map(([name, records]) => [name, [...records].reverse()]),
  ) as unknown as typeof content;
  const order = (records: typeof content) => {
    const kb = buildKnowledgeBase(records);
    return [...kb.concepts.map(({ id }) => id), ...kb.entries.map(({ key }) => key)];
  };
  expect(order(reversed)).toEqual(order(content));
});
