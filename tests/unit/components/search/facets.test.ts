import { describe, expect, test } from "vitest";
import { type Choice, filterRows, noChoice } from "../../../../src/components/search/facets.ts";
import { readTable } from "../../../../src/components/search/table.ts";
import { buildSearchTable } from "../../../../src/exports/search-table.ts";
import { buildKnowledgeBase } from "../../../../src/knowledge/build.ts";
import type { MethodRecord } from "../../../../src/schema/method.ts";
import { aConcept, aMethod, aPaper, someContent } from "../../../support/records.ts";

const placed = (concept: string): Pick<MethodRecord, "classifications"> => ({
  classifications: [
    { concept, placedBy: "editor", sections: [], reason: "It fits." },
  ] as MethodRecord["classifications"],
});

const table = readTable(
  buildSearchTable(
    buildKnowledgeBase(
      someContent({
        taxonomy: [aConcept("state"), aConcept("retrieval", { broader: "state" }), aConcept("dynamics", { order: 2 })],
        papers: [
          aPaper("a", { issued: "2024", links: { code: "https://example.org/a" } }),
          aPaper("b", { issued: "2025", venue: { name: "ICLR", year: 2025, type: "conference" } }),
          aPaper("c", { issued: "2025" }),
        ],
        methods: [aMethod("a", placed("retrieval")), aMethod("b", placed("dynamics"))],
      }),
    ),
  ),
);

const filter = (choice: Partial<Choice>) => filterRows(table, table.rows, { ...noChoice, ...choice });
const named = (choice: Partial<Choice>): string[] => filter(choice).rows.map(({ kind, id }) => `${kind}:${id}`);
const counts = (choice: Partial<Choice>, facet: string): Record<string, number> => {
  const place = table.facets.findIndex(({ name }) => name === facet);
  return Object.fromEntries(
    (table.facets[place]?.values ?? []).map(({ value }, index) => [value, filter(choice).counts[place]?.[index] ?? -1]),
  );
};

describe("filters", () => {
  test("values of one facet widen, different facets narrow", () => {
    expect(named({ kind: ["method"] })).toEqual(["method:b", "method:a"]);
    expect(named({ kind: ["method", "paper"], year: ["2024"] })).toEqual(["method:a", "paper:a"]);
  });

  test("a category takes in what stands below it", () => {
    expect(named({ category: ["state"] })).toEqual(["concept:state", "concept:retrieval", "method:a", "paper:a"]);
  });

  test("a value that does not exist fits nothing", () => {
    expect(named({ venue: ["Nowhere"] })).toEqual([]);
  });
});

describe("counts", () => {
  test("say what choosing a value shows, the other facets as chosen", () => {
    expect(counts({ year: ["2025"] }, "kind")).toEqual({ concept: 0, method: 1, benchmark: 0, paper: 2 });
    expect(counts({ year: ["2025"] }, "year")).toEqual({ "2025": 3, "2024": 2 });
    expect(counts({ kind: ["paper"] }, "venue")).toEqual({ ICLR: 1 });
    expect(counts({}, "code")).toEqual({ yes: 2 });
  });

  test("every count is the number of rows that its choice alone would leave", () => {
    for (const { name, values } of table.facets) {
      for (const { value } of values) {
        expect(counts({ kind: ["paper"] }, name)[value]).toBe(named({ kind: ["paper"], [name]: [value] }).length);
      }
    }
  });

  test("an empty result knows what dropping one facet would show", () => {
    const { rows, without } = filter({ kind: ["method"], venue: ["ICLR"], year: ["2024"] });
    expect(rows).toEqual([]);
    expect(table.facets.map(({ name }, place) => [name, without[place]])).toEqual([
      ["kind", 0],
      ["pillar", 0],
      ["category", 0],
      ["year", 1],
      ["venue", 1],
      ["code", 0],
    ]);
  });
});
