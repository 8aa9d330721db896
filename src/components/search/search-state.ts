/** What is searched, as it stands in the address. Runs in the browser and in tests. */
import { type Choice, facetNames, noChoice } from "./facets.ts";

/** Query and chosen facets. */
export interface SearchState {
  readonly query: string;
  readonly choice: Choice;
}

/** Reads the state from the query of an address. */
export function readSearch(address: string): SearchState {
  const parameters = new URLSearchParams(address);
  const choice = Object.fromEntries(facetNames.map((facet) => [facet, parameters.getAll(facet)])) as unknown as Choice;
  return { query: parameters.get("q") ?? "", choice };
}

/** Writes the state as a query with its question mark; empty where nothing is searched. */
export function writeSearch({ query, choice }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set("q", query.trim());
  for (const facet of facetNames) for (const value of choice[facet]) parameters.append(facet, value);
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** The state with one value chosen or given up. */
export function toggled({ query, choice }: SearchState, facet: keyof Choice, value: string): SearchState {
  const before = choice[facet];
  return {
    query,
    choice: {
      ...choice,
      [facet]: before.includes(value) ? before.filter((other) => other !== value) : [...before, value],
    },
  };
}

/** The state with no facet chosen. */
export function withoutChoice({ query }: SearchState): SearchState {
  return { query, choice: noChoice };
}
