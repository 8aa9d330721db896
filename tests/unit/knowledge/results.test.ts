import { describe, expect, test } from "vitest";
import { resultChart } from "../../../src/exports/result-chart.ts";
import { buildResultList } from "../../../src/exports/result-list.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { bySetting, resultsOfWork, type SettingGroup } from "../../../src/knowledge/results.ts";
import type { Benchmark } from "../../../src/knowledge/types.ts";
import { aBenchmark, aMethod, aPaper, someContent } from "../../support/records.ts";

const score = { id: "score", name: "Score", unit: "%", direction: "higher-is-better" as const };
const error = { id: "error", name: "Error", direction: "lower-is-better" as const };
const result = (system: string, metric: string, value: number, setting: string, work?: string) => ({
  system,
  work,
  metric,
  value,
  setting,
  source: "https://example.org",
});
const kb = buildKnowledgeBase(
  someContent({
    papers: [aPaper("bench"), aPaper("sora")],
    methods: [aMethod("sora")],
    benchmarks: [
      aBenchmark("bench", {
        metrics: [score, error],
        results: [
          result("Sora", "score", 10, "image; short", "sora"),
          result("Other", "score", 20, "image; short"),
          result("Other", "score", 90, "video"),
          result("Sora", "error", 4, "video", "sora"),
          result("Other", "error", 2, "video"),
        ],
      }),
    ],
  }),
);
const groups = bySetting(kb, kb.benchmarks[0] as Benchmark);

describe("groups of results", () => {
  test("hold one measure in one setting, best first whichever way is better", () => {
    expect(
      groups.map(({ metric, setting, results }) => [
        metric.id,
        setting,
        ...results.map(({ result: { system } }) => system),
      ]),
    ).toEqual([
      ["score", "image; short", "Other", "Sora"],
      ["score", "video", "Other"],
      ["error", "video", "Other", "Sora"],
    ]);
  });

  test("know the entry of a system", () => {
    expect(groups[0]?.results.map(({ entry }) => entry?.key)).toEqual([undefined, "method:sora"]);
  });
});

test("the results of a work are found over all benchmarks", () => {
  expect(resultsOfWork(kb, "sora").map(({ result: { value } }) => value)).toEqual([10, 4]);
  expect(resultsOfWork(kb, "nowhere")).toEqual([]);
});

describe("the list of results", () => {
  const { rows, apart } = buildResultList(kb);

  test("leads to the system where the Atlas has it, and nowhere else", () => {
    expect(rows.map(([, system, , , , address]) => [system, address]).slice(0, 2)).toEqual([
      ["Other", ""],
      ["Sora", "/methods/sora/"],
    ]);
  });

  test("keeps a setting with a semicolon one value", () => {
    expect(rows[0]?.[2][2]).toBe("image, short");
  });

  test("is never ranked across benchmark, measure or setting", () => {
    expect(apart).toEqual(["benchmark", "measure", "setting"]);
  });
});

describe("a chart", () => {
  test("is drawn only where there is something to compare", () => {
    expect(groups.map((group) => resultChart(group) !== undefined)).toEqual([true, false, true]);
  });

  test("has bars from zero, in proportion", () => {
    const bars = resultChart(groups[0] as SettingGroup)?.bars ?? [];
    expect(bars.map(({ width }) => width)).toEqual([300, 150]);
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
  });

  test("draws a negative number to the other side of zero", () => {
    const group = groups[0] as SettingGroup;
    const [first] = group.results;
    if (!first) throw new Error("no result");
    const results = [first, { ...first, result: { ...first.result, value: -20 } }];
    const chart = resultChart({ ...group, results });
    expect(chart?.bars[1]?.x).toBe((chart?.zero ?? 0) - (chart?.bars[1]?.width ?? 0));
  });
});
