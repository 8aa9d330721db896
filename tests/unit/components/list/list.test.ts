import { describe, expect, test } from "vitest";
import { keepEntries } from "../../../../src/components/list/bibtex-part.ts";
import { facetCounts, filterList, sortList } from "../../../../src/components/list/list-rows.ts";
import {
  columnsOf,
  initialList,
  readList,
  sortedBy,
  withChoice,
  withColumn,
  withoutChoice,
  writeList,
} from "../../../../src/components/list/list-state.ts";
import { shownPages } from "../../../../src/components/list/pages.ts";
import type { ListRow, ListTable } from "../../../../src/exports/list-table.ts";

const column = (id: string, shown: boolean, facet: boolean) => ({ id, label: id, shown, facet });
const row = (id: string, cells: string[], concepts: number[]): ListRow => [id, id.toUpperCase(), cells, concepts, []];
const table: ListTable = {
  kind: "method",
  order: { column: "issued", descending: true },
  columns: [column("issued", true, false), column("training", false, true), column("title", false, false)],
  concepts: [
    ["state", "State", [0]],
    ["retrieval", "Retrieval", [1, 0]],
    ["dynamics", "Dynamics", [2]],
  ],
  rows: [
    row("c", ["2025-03", "Training-free; At test time", "Łukasz remembers"], [1, 2]),
    row("b", ["2024-12-01", "Training-free", "On memory"], [1]),
    row("a", ["2024", "", "Another title"], [0]),
  ],
};
const ids = (rows: readonly ListRow[]): string[] => rows.map(([id]) => id);

describe("filters", () => {
  test("each further value narrows the list", () => {
    const one = withChoice(initialList, "training", "Training-free");
    expect(ids(filterList(table, one))).toEqual(["c", "b"]);
    expect(ids(filterList(table, withChoice(one, "training", "At test time")))).toEqual(["c"]);
  });

  test("two categories find the works that stand in both", () => {
    const both = withChoice(withChoice(initialList, "category", "retrieval"), "category", "dynamics");
    expect(ids(filterList(table, both))).toEqual(["c"]);
  });

  test("a branch holds what its leaves hold", () => {
    expect(ids(filterList(table, withChoice(initialList, "category", "state")))).toEqual(["c", "b", "a"]);
  });

  test("words are found without their accents", () => {
    expect(ids(filterList(table, { ...initialList, query: "lukasz" }))).toEqual(["c"]);
  });

  test("every value says how many entries it would leave", () => {
    expect(facetCounts(table, table.rows, "training").map(({ value, amount }) => `${value} ${amount}`)).toEqual([
      "At test time 1",
      "Training-free 2",
    ]);
  });

  test("giving up the last value of a filter gives up the filter", () => {
    expect(withoutChoice(withChoice(initialList, "training", "x"), "training", "x").choice).toEqual({});
  });
});

describe("order", () => {
  test("dates begin with the newest, and turn at the second press", () => {
    const other = sortedBy(initialList, table, "training");
    const newest = sortedBy(other, table, "issued");
    expect(ids(sortList(table, table.rows, newest))).toEqual(["c", "b", "a"]);
    expect(ids(sortList(table, table.rows, sortedBy(newest, table, "issued")))).toEqual(["a", "b", "c"]);
  });

  test("empty cells come last either way", () => {
    const up = sortedBy(initialList, table, "training");
    expect(ids(sortList(table, table.rows, up)).at(-1)).toBe("a");
    expect(ids(sortList(table, table.rows, sortedBy(up, table, "training"))).at(-1)).toBe("a");
  });

  test("lengths go by what they last, those in time above those in frames, words after both", () => {
    const lengths = [
      "not reported",
      "1 minute",
      "10000 frames",
      "",
      "255 seconds",
      "does not apply",
      "5 seconds",
      "2 minutes",
    ];
    const long: ListTable = {
      ...table,
      columns: [column("horizon", true, false)],
      rows: lengths.map((length) => row(length, [length], [])),
    };
    const down = sortedBy(initialList, long, "horizon");
    expect(ids(sortList(long, long.rows, down)).slice(0, 5)).toEqual([
      "255 seconds",
      "2 minutes",
      "1 minute",
      "5 seconds",
      "10000 frames",
    ]);
    const up = ids(sortList(long, long.rows, sortedBy(down, long, "horizon")));
    expect(up.slice(0, 2)).toEqual(["10000 frames", "5 seconds"]);
    expect(up.at(-1)).toBe("");
  });
});

describe("results", () => {
  const number = (id: string, value: string, setting: string) => row(id, [value, setting], []);
  const results: ListTable = {
    kind: "result",
    columns: [column("value", true, false), column("setting", true, true)],
    concepts: [],
    rows: [number("a", "9", "short"), number("b", "30", "long"), number("c", "10", "short")],
    apart: ["setting"],
  };

  test("of different settings are never ranked together", () => {
    const down = sortedBy(initialList, results, "value");
    expect(ids(sortList(results, results.rows, down))).toEqual(["c", "a", "b"]);
    expect(ids(sortList(results, results.rows, sortedBy(down, results, "value")))).toEqual(["a", "c", "b"]);
  });
});

describe("the address", () => {
  test("holds the whole state and gives it back", () => {
    const state = {
      query: "memory",
      choice: { category: ["retrieval", "dynamics"], training: ["Training-free"] },
      order: { column: "name", descending: true },
      columns: ["training"],
      page: 3,
    };
    expect(readList(writeList(state), table)).toEqual(state);
  });

  test("is empty for the list as it comes", () => {
    expect(writeList(initialList)).toBe("");
  });

  test("leaves out what the list does not know", () => {
    expect(readList("?sort=-shoe&colour=red&page=x&columns=shoe,training", table)).toEqual({
      ...initialList,
      columns: ["training"],
    });
  });
});

describe("columns", () => {
  test("a chosen column stands in its place", () => {
    const state = withColumn(initialList, table, "training", true);
    expect(columnsOf(table, state).map(({ id }) => id)).toEqual(["issued", "training"]);
  });

  test("going back to the list's own columns leaves no trace in the address", () => {
    const state = withColumn(withColumn(initialList, table, "training", true), table, "training", false);
    expect(writeList(state)).toBe("");
  });
});

test("links to pages show the ends, the neighbours and the gaps", () => {
  expect(shownPages(10, 125)).toEqual([1, undefined, 8, 9, 10, 11, 12, undefined, 125]);
  expect(shownPages(1, 2)).toEqual([1, 2]);
});

test("a part of a BibTeX file holds the wanted entries as they stand", () => {
  const file = "@misc{a1,\n  title = {A @ B}\n}\n\n@article{b2,\n  title = {B}\n}\n";
  expect(keepEntries(file, new Set(["b2"]))).toBe("@article{b2,\n  title = {B}\n}\n");
  expect(keepEntries(file, new Set(["a1", "b2"]))).toBe(file);
});
