import { describe, expect, test } from "vitest";
import { buildEntryList } from "../../../src/exports/entry-list.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aBenchmark, aConcept, aMethod, aPaper, aProfile, place, someContent } from "../../support/records.ts";

const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [aConcept("state"), aConcept("retrieval", { broader: "state" })],
    papers: [
      aPaper("older", { issued: "2024-01-02", venue: { name: "NeurIPS", year: 2024, type: "conference" } }),
      aPaper("newer", { issued: "2025-03", links: { code: "https://github.com/a/b" } }),
      aPaper("bench"),
    ],
    methods: [
      aMethod("older", { classifications: [place("retrieval")] }),
      aMethod("newer", {
        profile: aProfile({ evict: { values: ["first-in-first-out", "decay"], stated: "https://example.org" } }),
      }),
    ],
    benchmarks: [aBenchmark("bench")],
  }),
);
const methods = buildEntryList(kb, "method");
const cell = (id: string, column: string): string | undefined =>
  methods.rows.find(([row]) => row === id)?.[2][methods.columns.findIndex((found) => found.id === column)];

describe("the list of methods", () => {
  test("stands newest first", () => {
    expect(methods.rows.map(([id]) => id)).toEqual(["newer", "older"]);
  });

  test("says where each work was published and whether its code is linked", () => {
    expect([cell("older", "venue"), cell("newer", "venue")]).toEqual(["NeurIPS", ""]);
    expect([cell("older", "code"), cell("newer", "code")]).toEqual(["", "yes"]);
  });

  test("separates values by semicolons, because commas occur inside them", () => {
    expect(cell("newer", "evict")).toBe("First in, first out; Decay");
  });

  test("tells a value that no source gives from a method without a profile", () => {
    expect(cell("newer", "compress")).toBe("not reported");
    expect(cell("older", "compress")).toBe("");
  });

  test("names the keys under which a work is cited", () => {
    expect(methods.rows[0]?.[4]).toEqual(["doe2025newer"]);
  });
});

test("a category knows what stands above it, so that filtering by a branch finds its leaves", () => {
  expect(methods.concepts).toEqual([
    ["state", "state", [0]],
    ["retrieval", "retrieval", [1, 0]],
  ]);
});

test("a benchmark says how many results it has, and has no column for code", () => {
  const { columns, rows } = buildEntryList(kb, "benchmark");
  expect(columns.map(({ id }) => id)).not.toContain("code");
  expect(rows[0]?.[2][columns.findIndex(({ id }) => id === "results")]).toBe("0");
});
