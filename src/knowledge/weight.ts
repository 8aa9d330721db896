/** How the weight of works moved between the branches of a category over the years. */
import type { Concept } from "./types.ts";

/** One branch with its part of each year's works, from 0 to 1. */
export interface BranchWeight {
  readonly concept: Concept;
  readonly works: readonly number[];
  readonly shares: readonly number[];
}

/** The branches over the years with enough works; a work in two branches counts in both. */
export interface Weights {
  readonly years: readonly number[];
  readonly branches: readonly BranchWeight[];
}

/** In a year with fewer works a share says nothing. */
const leastWorks = 5;

/** The weights of branches over the latest years, at most so many; undefined where there is nothing to move: fewer than two branches or two years. */
export function weightsOf(branches: readonly Concept[], mostYears: number): Weights | undefined {
  const filled = branches.filter(({ membersBelow }) => membersBelow.length > 0);
  const byYear = filled.map(({ membersBelow }) => Map.groupBy(membersBelow, ({ year }) => year));
  const total = (year: number): number => byYear.reduce((sum, works) => sum + (works.get(year)?.length ?? 0), 0);
  const years = [...new Set(byYear.flatMap((works) => [...works.keys()]))]
    .filter((year) => year > 0 && total(year) >= leastWorks)
    .sort((a, b) => a - b)
    .slice(-mostYears);
  if (filled.length < 2 || years.length < 2) return undefined;
  return {
    years,
    branches: filled.map((concept, place) => {
      const works = years.map((year) => byYear[place]?.get(year)?.length ?? 0);
      return { concept, works, shares: works.map((amount, index) => amount / total(years[index] ?? 0)) };
    }),
  };
}
