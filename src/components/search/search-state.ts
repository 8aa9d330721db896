/** What is searched, as it stands in the address. Runs in the browser and in tests. */
import { sideBySide } from "../../exports/compare-address.ts";
import { type FacetName, facetNames } from "../../exports/search-facets.ts";
import { type Choice, noChoice } from "./facets.ts";

/** Query, chosen facets, and the methods chosen for comparison. */
export interface SearchState {
  readonly query: string;
  readonly choice: Choice;
  readonly compared: readonly string[];
}

/** Reads the state from the query of an address. */
export function readSearch(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const choice = Object.fromEntries(facetNames.map((facet) => [facet, parameters.getAll(facet)])) as unknown as Choice;
  const ids = (parameters.get("compare") ?? "").split(",").filter((id) => /^[a-z0-9-]+$/.test(id));
  return { query: parameters.get("q") ?? "", choice, compared: [...new Set(ids)].slice(0, sideBySide.most) };
}

/** Writes the state as a query with its question mark; empty where nothing is searched. */
export function writeSearch({ query, choice, compared }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set("q", query.trim());
  for (const facet of facetNames) for (const value of choice[facet]) parameters.append(facet, value);
  // Commas between ids are easier to read unescaped, and allowed: https://www.rfc-editor.org/rfc/rfc3986#section-3.4
  const ids = compared.length > 0 ? [`compare=${compared.join(",")}`] : [];
  const text = [parameters.toString(), ...ids].filter(Boolean).join("&");
  return text ? `?${text}` : "";
}

/** The state with one value chosen or given up. */
export function toggled(state: SearchState, facet: FacetName, value: string): SearchState {
  const before = state.choice[facet];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  return { ...state, choice: { ...state.choice, [facet]: after } };
}

/** The state without the choice of one facet, or of all. */
export function withoutChoice(state: SearchState, facet?: FacetName): SearchState {
  return { ...state, choice: facet ? { ...state.choice, [facet]: [] } : noChoice };
}

/** The state with a method taken into the comparison or out of it; a seventh is not taken. */
export function comparing(state: SearchState, id: string): SearchState {
  const { compared } = state;
  if (compared.includes(id)) return { ...state, compared: compared.filter((other) => other !== id) };
  return compared.length < sideBySide.most ? { ...state, compared: [...compared, id] } : state;
}

/** True where any facet has a choice. */
export function isFiltered({ choice }: SearchState): boolean {
  return facetNames.some((facet) => choice[facet].length > 0);
}
