import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCompareCard } from "../../../src/exports/compare-card.ts";
import { compareMethods } from "../../../src/exports/comparison.ts";
import { toComparisonCsv, toComparisonLatex, toComparisonMarkdown } from "../../../src/exports/comparison-files.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import type { Method } from "../../../src/knowledge/types.ts";
import { anyLine } from "../../support/arbitrary.ts";
import { aBenchmark, aConcept, aMethod, aPaper, aProfile, place, someContent } from "../../support/records.ts";

const stated = "https://example.org/paper";
const values = (...ids: string[]) => ({ values: ids, stated });
const score = { id: "score", name: "Score", direction: "higher-is-better" as const };
const result = (work: string, value: number, setting: string) => ({
  system: work,
  work,
  metric: "score",
  value,
  setting,
  source: stated,
});

const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [aConcept("state"), aConcept("retrieval", { broader: "state" })],
    papers: [aPaper("a"), aPaper("b"), aPaper("bench"), aPaper("lonely")],
    methods: [
      aMethod("a", {
        classifications: [place("retrieval")],
        profile: aProfile({ write: values("append"), read: values("prompt", "guidance"), cost: values("linear") }),
      }),
      aMethod("b", {
        name: "B & 50%",
        relations: [{ type: "extends", target: "a" }],
        profile: aProfile({ write: values("merge"), read: values("guidance", "prompt") }),
      }),
    ],
    benchmarks: [
      aBenchmark("bench", {
        metrics: [score],
        results: [result("a", 3, "short"), result("b", 5, "short"), result("b", 7, "long")],
      }),
      aBenchmark("lonely", { metrics: [score], results: [result("a", 1, "short")] }),
    ],
  }),
);
const cards = ["a", "b"].map((id) => toCompareCard(kb, kb.workById.get(id) as Method));
const comparison = compareMethods(cards);
const rowOf = (label: string) => comparison.sections.flatMap(({ rows }) => rows).find((row) => row.label === label);

describe("a row", () => {
  test("differs where reported values differ", () => expect(rowOf("Write")?.agreement).toBe("differs"));

  test("is the same where the values are, in whatever order", () => expect(rowOf("Read")?.agreement).toBe("same"));

  test("stays open where one side reports nothing: silence is no difference", () => {
    expect(rowOf("Cost in history length")?.agreement).toBe("open");
  });

  test("keeps the source of each value", () => expect(rowOf("Write")?.cells[0]?.source).toBe(stated));
});

describe("results", () => {
  const section = comparison.sections.find(({ heading }) => heading.startsWith("Results"));

  test("stand in one row only for the same measure and setting", () => {
    expect(section?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)])).toEqual([
      ["bench: Score (long)", "–", "7"],
      ["bench: Score (short)", "3", "5"],
    ]);
  });

  test("warn of different settings", () => expect(section?.note).toContain("must not be compared"));

  test("leave out a benchmark that only one of the methods has", () => {
    expect(section?.rows.some(({ label }) => label.startsWith("lonely"))).toBe(false);
  });
});

test("a link among the methods is told once, from the one that states it", () => {
  expect(comparison.relations.map(({ from, label, to }) => `${from.id} ${label} ${to.id}`)).toEqual(["b extends a"]);
});

describe("files", () => {
  test("LaTeX escapes what would break it", () => {
    const text = toComparisonLatex(comparison, "https://example.org/?ids=a,b");
    expect(text).toContain("\\textbf{B \\& 50\\%}");
    expect(text).toMatch(/^Write & Append & Merge \\\\$/m);
  });

  test("whatever names and values say, LaTeX gets balanced braces and rows of as many cells as methods and a heading", () => {
    fc.assert(
      fc.property(anyLine, (line) => {
        const [first, ...others] = comparison.methods;
        if (!first) throw new Error("no methods");
        const methods = [{ ...first, name: line }, ...others];
        const text = toComparisonLatex({ ...comparison, methods }, "https://example.org/");
        const heading = text.split("\n")[text.split("\n").indexOf("\\toprule") + 1] ?? "";
        expect(heading.split(/(?<!\\)&/)).toHaveLength(methods.length + 1);
        const braces = text.replace(/\\[{}]/g, "").replace(/[^{}]/g, "");
        expect(braces.split("{").length).toBe(braces.split("}").length);
      }),
    );
  });

  test("Markdown has as many cells in every row as methods and a heading", () => {
    const lines = toComparisonMarkdown(comparison, "https://example.org/").split("\n");
    const rows = lines.filter((line) => line.startsWith("|"));
    expect(new Set(rows.map((line) => line.split(/(?<!\\)\|/).length))).toEqual(new Set([5]));
  });

  test("CSV says for each value where it is stated", () => {
    expect(toComparisonCsv(comparison)).toContain(
      `Mechanism profile,Write,Append,,${stated},Merge,,${stated},differs\r\n`,
    );
  });
});
