import { describe, expect, test } from "vitest";
import { toMatrixCsv } from "../../../src/exports/matrix-csv.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { fieldPairs, type Matrix, openGround, pillarMatrix, profileMatrix } from "../../../src/knowledge/matrix.ts";
import { aMethod, aPaper, aProfile, bothPillars, place, someContent, stated } from "../../support/records.ts";

const kb = buildKnowledgeBase(
  someContent({
    taxonomy: bothPillars("causal"),
    papers: [aPaper("both"), aPaper("state-only"), aPaper("old", { issued: "2023-01-01" }), aPaper("outside")],
    methods: [
      aMethod("both", {
        classifications: [place("bank"), place("causal")],
        profile: aProfile({ write: stated("append", "merge"), cost: stated("linear") }),
      }),
      aMethod("state-only", { classifications: [place("bank")], profile: aProfile({ write: stated("append") }) }),
      aMethod("old", { classifications: [place("causal")], profile: aProfile({ cost: "not-applicable" }) }),
      aMethod("outside"),
    ],
  }),
);
const shown = ({ rows, columns, cells }: Matrix): string[] =>
  rows.flatMap((row, r) =>
    columns.flatMap((column, c) => {
      const works = cells[r]?.[c] ?? [];
      return works.length > 0 ? [`${row.id} × ${column.id}: ${works.map(({ id }) => id).join(" ")}`] : [];
    }),
  );

describe("State against Dynamics", () => {
  test("a work with one of the two stands at the margin instead of nowhere", () => {
    expect(shown(pillarMatrix(kb) as Matrix)).toEqual([
      "bank × causal: both",
      "bank × none: state-only",
      "none × causal: old",
    ]);
  });

  test("counts each work once, and none that stands outside both", () => {
    expect(pillarMatrix(kb)?.works).toBe(3);
  });

  test("a year holds its own works only, over the same rows and columns", () => {
    const matrix = pillarMatrix(kb, 2023) as Matrix;
    expect(shown(matrix)).toEqual(["none × causal: old"]);
    expect(matrix.rows.map(({ id }) => id)).toEqual(["bank", "cache", "none"]);
  });

  test("open ground is what nobody combines; the margins are none", () => {
    expect(openGround(pillarMatrix(kb) as Matrix).map(({ row, column }) => `${row.id} × ${column.id}`)).toEqual([
      "cache × causal",
    ]);
  });
});

describe("profile against profile", () => {
  const matrix = profileMatrix(kb, "write", "cost");

  test("a method with two answers stands in two rows and counts once", () => {
    expect(shown(matrix)).toContain("append × linear: both");
    expect(shown(matrix)).toContain("merge × linear: both");
    expect(matrix.works).toBe(3);
  });

  test("tells silence from a question that does not apply", () => {
    expect(matrix.columns.map(({ id, margin }) => [id, margin])).toEqual([
      ["linear", false],
      ["not-reported", true],
      ["not-applicable", true],
    ]);
    expect(shown(matrix)).toContain("not-reported × not-applicable: old");
  });
});

test("every pair of fields is there once", () => {
  const pairs = fieldPairs().map((pair) => [...pair].sort().join());
  expect(pairs).toHaveLength(78);
  expect(new Set(pairs).size).toBe(78);
});

test("CSV has a line for every cell, the empty ones too", () => {
  expect(toMatrixCsv(pillarMatrix(kb) as Matrix)).toBe(
    [
      "state-construction,dynamics-modeling,works,ids",
      "bank,causal,1,both",
      "bank,No leaf of dynamics-modeling,1,state-only",
      "cache,causal,0,",
      "cache,No leaf of dynamics-modeling,0,",
      "No leaf of state-construction,causal,1,old",
      "No leaf of state-construction,No leaf of dynamics-modeling,0,",
      "",
    ].join("\r\n"),
  );
});
