/** What search says while one types; the island of each language holds only its own words. */

import type { FacetName, Kind } from "../exports/search-facets.ts";

/** How much was found. */
export interface Amounts {
  /** By names, titles and authors, whatever the filters. */
  readonly found: number;
  /** What the filters leave of it. */
  readonly shown: number;
  /** How many of those only the text holds. */
  readonly inText: number;
  /** True while the full text is still searched. */
  readonly waiting: boolean;
}

/** The words of search in one language. */
export interface SearchWords {
  /** Folder of the categories, from the root of the site. */
  readonly taxonomy: string;
  readonly kinds: Readonly<Record<Kind, { readonly one: string; readonly several: string }>>;
  readonly facets: Readonly<Record<FacetName, string>>;
  /** The one value of the facet "code". */
  readonly available: string;
  readonly best: string;
  readonly guessed: string;
  /** Heading of a kind of which some stand among the best already. */
  readonly further: (several: string) => string;
  readonly byAuthor: string;
  readonly inText: string;
  /** Before the name of an author. */
  readonly by: string;
  readonly status: (query: string, filtered: boolean, amounts: Amounts) => string;
  readonly dropOne: string;
  readonly dropAll: string;
  readonly dropButton: (facet: string, amount: number) => string;
  readonly near: string;
  readonly nothingNear: string;
  readonly links: readonly [taxonomy: string, methods: string, papers: string];
  readonly recent: string;
  readonly clearRecent: string;
  readonly showMore: (next: number, of: number | undefined) => string;
  readonly furtherValues: (amount: number) => string;
  readonly chosen: (amount: number) => string;
  readonly compare: string;
  readonly compareThese: (amount: number) => string;
  readonly compareOneMore: string;
  readonly toCompare: (names: string) => string;
  readonly noMore: string;
  readonly chooseNone: string;
  readonly alsoCalled: string;
  readonly notLoaded: string;
}
