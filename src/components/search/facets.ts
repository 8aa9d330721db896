/** The facets of search: which there are, what a row has of each, and how many rows a choice would leave. Runs in the browser and in tests. */
import type { SearchRow, SearchTable } from "../../exports/search-table.ts";

/** The facets in the order in which they are shown. */
export const facetNames = ["kind", "pillar", "category", "year", "venue", "code"] as const;

/** The name of a facet. */
export type FacetName = (typeof facetNames)[number];

/** Chosen values by facet. Values of one facet widen the result, different facets narrow it. */
export type Choice = Readonly<Record<FacetName, readonly string[]>>;

/** Nothing chosen. */
export const noChoice: Choice = { kind: [], pillar: [], category: [], year: [], venue: [], code: [] };

/** The values of a row for a facet. */
export function valuesOf({ concepts, venues }: SearchTable, row: SearchRow, facet: FacetName): readonly string[] {
  const [kind, , , year, places, rowVenues, code] = row;
  switch (facet) {
    case "kind":
      return [kind];
    case "pillar":
      return [...new Set(places.map((place) => concepts[concepts[place]?.[2] ?? 0]?.[0] ?? ""))];
    case "category":
      return places.map((place) => concepts[place]?.[0] ?? "");
    case "year":
      return year > 0 ? [String(year)] : [];
    case "venue":
      return rowVenues.map((venue) => venues[venue] ?? "");
    case "code":
      return code === 1 ? ["yes"] : [];
    default:
      return facet satisfies never;
  }
}

const fits = (table: SearchTable, row: SearchRow, choice: Choice, except?: FacetName): boolean =>
  facetNames.every(
    (facet) =>
      facet === except ||
      choice[facet].length === 0 ||
      valuesOf(table, row, facet).some((value) => choice[facet].includes(value)),
  );

/** The rows that fit a choice. */
export function filterRows<Row extends { readonly row: SearchRow }>(
  table: SearchTable,
  rows: readonly Row[],
  choice: Choice,
): Row[] {
  return rows.filter(({ row }) => fits(table, row, choice));
}

/** For each value of a facet the number of rows that choosing it would show, the other facets as chosen. Largest first, then by value. */
export function countFacet(
  table: SearchTable,
  rows: readonly { readonly row: SearchRow }[],
  choice: Choice,
  facet: FacetName,
): [value: string, amount: number][] {
  const counts = new Map<string, number>(choice[facet].map((value) => [value, 0]));
  for (const { row } of rows) {
    if (!fits(table, row, choice, facet)) continue;
    for (const value of valuesOf(table, row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, amountA], [b, amountB]) =>
    facet === "year" ? b.localeCompare(a) : amountB - amountA || a.localeCompare(b, "en"),
  );
}
