/** The form of a list as the browser reads it; this file imports nothing, so that the browser loads nothing else with it. */

/** One column of a list. */
export interface ListColumn {
  /** Also its name in an address. */
  readonly id: string;
  readonly label: string;
  /** True where readers see it without asking. */
  readonly shown: boolean;
  /** True where its values are few enough to choose from. */
  readonly facet: boolean;
}

/** Order of rows: id of a column, or `name`. */
export interface ListOrder {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * One row: id, name, cells in the order of the columns, indices of its categories, citation keys of its papers;
 * and its address from the root of the site, where it does not stand below the list.
 */
export type ListRow = readonly [
  id: string,
  name: string,
  cells: readonly string[],
  concepts: readonly number[],
  keys: readonly string[],
  address?: string,
];

/** A whole list. */
export interface ListTable {
  readonly kind: "method" | "benchmark" | "paper" | "result";
  readonly columns: readonly ListColumn[];
  /** `[id, name, indices of itself and those above it]`, in the order of the tree. */
  readonly concepts: readonly (readonly [id: string, name: string, within: readonly number[]])[];
  readonly rows: readonly ListRow[];
  /** The order in which the rows come; left out where it is that of no single column. */
  readonly order?: ListOrder;
  /** Columns whose values a sort by the column "value" keeps apart, because numbers of different settings must not be ranked together. */
  readonly apart?: readonly string[];
}

/** Stands between the values of one cell; commas occur inside values. */
export const valueSeparator = "; ";
