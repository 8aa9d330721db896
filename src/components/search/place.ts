/** Where a reader was in the results, kept in the history entry, so that Back leads to the same place. */
import type { Sizes } from "./result-list.ts";

interface Place {
  readonly sizes: Sizes;
  readonly scroll: number;
  /** Address of the result that was followed. */
  readonly at: string | undefined;
}

/** Keeps the place with the present history entry. */
export function keepPlace(sizes: Sizes, at?: string): void {
  const place: Place = { sizes, scroll: scrollY, at };
  history.replaceState(place, "");
}

/** The place kept with the present history entry. */
export function keptPlace(): Place | undefined {
  const kept = history.state as Partial<Place> | null;
  return kept?.sizes ? { sizes: kept.sizes, scroll: kept.scroll ?? 0, at: kept.at } : undefined;
}
