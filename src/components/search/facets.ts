/** The facets of search: which there are, which rows a choice leaves, and how many rows each value would show. Runs in the browser and in tests. */
import type { FacetName } from "../../exports/search-facets.ts";
import type { Row, Table } from "./table.ts";

/** Chosen values by facet. Values of one facet widen the result, different facets narrow it. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

/** Nothing chosen. */
export const noChoice: Choice = { kind: [], pillar: [], category: [], year: [], venue: [], code: [] };

/** What filtering gives. */
export interface Filtered {
  /** The rows that fit, in the order in which they came. */
  readonly rows: readonly Row[];
  /** By facet and value, both by index: how many rows choosing the value shows, the other facets as chosen. */
  readonly counts: readonly Uint32Array[];
  /** By facet: how many rows there are if only this facet's choice is dropped. */
  readonly without: Uint32Array;
}

/** By facet the indices of the chosen values; undefined where nothing is chosen. A value that does not occur fits no row. */
function chosenIndices({ facets }: Table, choice: Choice): (ReadonlySet<number> | undefined)[] {
  return facets.map(({ name, values }) => {
    const chosen = choice[name];
    if (chosen.length === 0) return undefined;
    return new Set(values.flatMap(({ value }, index) => (chosen.includes(value) ? [index] : [])));
  });
}

/** The first facet that a row fails and whether it fails another one. */
function failures(row: Row, chosen: readonly (ReadonlySet<number> | undefined)[]): { failed: number; more: boolean } {
  let failed = -1;
  for (let facet = 0; facet < chosen.length; facet++) {
    const wanted = chosen[facet];
    if (!wanted || row.values[facet]?.some((value) => wanted.has(value))) continue;
    if (failed >= 0) return { failed, more: true };
    failed = facet;
  }
  return { failed, more: false };
}

/** Filters rows and counts, in one walk over them: a row counts for a facet when it fits all the others. */
export function filterRows(table: Table, rows: readonly Row[], choice: Choice): Filtered {
  const chosen = chosenIndices(table, choice);
  const counts = table.facets.map(({ values }) => new Uint32Array(values.length));
  const without = new Uint32Array(table.facets.length);
  const fitting: Row[] = [];
  const countFor = (row: Row, facet: number): void => {
    const amounts = counts[facet];
    if (amounts) for (const value of row.values[facet] ?? []) amounts[value] = (amounts[value] ?? 0) + 1;
    without[facet] = (without[facet] ?? 0) + 1;
  };
  const unfiltered = chosen.every((wanted) => wanted === undefined);
  for (const row of rows) {
    const { failed, more } = unfiltered ? { failed: -1, more: false } : failures(row, chosen);
    if (more) continue;
    if (failed >= 0) countFor(row, failed);
    else {
      fitting.push(row);
      for (let facet = 0; facet < counts.length; facet++) countFor(row, facet);
    }
  }
  return { rows: fitting, counts, without };
}
