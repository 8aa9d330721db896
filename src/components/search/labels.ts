/** How search calls things. */
import type { FacetName } from "./facets.ts";
import type { Kind } from "./table.ts";

/** The kinds of thing that are found, one and several. */
export const kindLabels: Readonly<Record<Kind, { readonly one: string; readonly several: string }>> = {
  concept: { one: "Category", several: "Categories" },
  method: { one: "Method", several: "Methods" },
  benchmark: { one: "Benchmark", several: "Benchmarks" },
  paper: { one: "Paper", several: "Papers" },
};

/** The facets. */
export const facetLabels: Readonly<Record<FacetName, string>> = {
  kind: "Kind",
  pillar: "Pillar",
  category: "Category",
  year: "Year",
  venue: "Venue",
  code: "Code",
};
