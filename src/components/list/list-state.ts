/** What a reader asked of a list, as it stands in the address. Runs in the browser and in tests. */
import type { ListOrder, ListTable } from "../../exports/list-table.ts";

/** Words, filters, order, columns and page of a list. */
export interface ListState {
  readonly query: string;
  /** Chosen values by column; `category` holds ids of concepts. Every value must hold, so each one narrows the list. */
  readonly choice: Readonly<Record<string, readonly string[]>>;
  /** Undefined for the order in which the list comes. */
  readonly order: ListOrder | undefined;
  /** Ids of the columns to show; undefined for those that the list shows by itself. */
  readonly columns: readonly string[] | undefined;
  /** Counted from 1. */
  readonly page: number;
}

/** The list as it comes, nothing filtered. */
export const initialList: ListState = {
  query: "",
  choice: {},
  order: undefined,
  columns: undefined,
  page: 1,
};

/** The columns by which a list can be filtered, the categories first. */
export function facetsOf(table: ListTable): readonly string[] {
  return ["category", ...table.columns.filter(({ facet }) => facet).map(({ id }) => id)];
}

/** Reads the state from the query of an address; what the list does not know is left out. */
export function readList(address: string, table: ListTable): ListState {
  const parameters = new URLSearchParams(address);
  const known = new Set(["name", ...table.columns.map(({ id }) => id)]);
  const sort = parameters.get("sort") ?? "";
  const column = sort.replace(/^-/, "");
  const columns = parameters.get("columns")?.split(",");
  const choice = facetsOf(table).flatMap((facet) => {
    const values = parameters.getAll(facet).filter(Boolean);
    return values.length > 0 ? [[facet, values] as const] : [];
  });
  return {
    query: parameters.get("q") ?? "",
    choice: Object.fromEntries(choice),
    order: known.has(column) ? { column, descending: sort.startsWith("-") } : undefined,
    columns: columns?.filter((id) => known.has(id)),
    page: Math.max(1, Number.parseInt(parameters.get("page") ?? "1", 10) || 1),
  };
}

/** Writes the state as a query with its question mark; empty for the list as it comes. */
export function writeList({ query, choice, order, columns, page }: ListState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set("q", query.trim());
  for (const [facet, values] of Object.entries(choice)) for (const value of values) parameters.append(facet, value);
  if (order) parameters.set("sort", `${order.descending ? "-" : ""}${order.column}`);
  if (columns) parameters.set("columns", columns.join(","));
  if (page > 1) parameters.set("page", String(page));
  const text = parameters.toString();
  return text ? `?${text}` : "";
}

/** The state with one more value chosen; the page starts over. */
export function withChoice(state: ListState, facet: string, value: string): ListState {
  const before = state.choice[facet] ?? [];
  const values = before.includes(value) ? before : [...before, value];
  return { ...state, choice: { ...state.choice, [facet]: values }, page: 1 };
}

/** The state with one value given up. */
export function withoutChoice(state: ListState, facet: string, value: string): ListState {
  const { [facet]: before = [], ...others } = state.choice;
  const values = before.filter((other) => other !== value);
  return { ...state, choice: values.length > 0 ? { ...others, [facet]: values } : others, page: 1 };
}

/** Columns that begin with the largest: one looks for the newest and for the most. */
const downwards = new Set(["issued", "year", "results", "value", "horizon"]);

/** The state sorted by a column, the other way round at the second press. */
export function sortedBy(state: ListState, table: ListTable, column: string): ListState {
  const before = state.order ?? table.order;
  const descending = before?.column === column ? !before.descending : downwards.has(column);
  const asItComes = table.order?.column === column && table.order.descending === descending;
  return { ...state, order: asItComes ? undefined : { column, descending }, page: 1 };
}

/** The columns that a state shows, in the order of the list. */
export function columnsOf(table: ListTable, { columns }: ListState) {
  return table.columns.filter(({ id, shown }) => (columns ? columns.includes(id) : shown));
}

/** The state with a column shown or hidden; the choice that equals the list's own is not kept. */
export function withColumn(state: ListState, table: ListTable, column: string, show: boolean): ListState {
  const chosen = new Set(columnsOf(table, state).map(({ id }) => id));
  if (show) chosen.add(column);
  else chosen.delete(column);
  const own = table.columns.every(({ id, shown }) => shown === chosen.has(id));
  return { ...state, columns: own ? undefined : table.columns.flatMap(({ id }) => (chosen.has(id) ? [id] : [])) };
}
