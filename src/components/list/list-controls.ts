/** Draws the filters, the chosen ones and the choice of columns. */
import type { ListRow, ListTable } from "../../exports/list-table.ts";
import { element } from "../page/dom.ts";
import { facetCounts } from "./list-rows.ts";
import { columnsOf, facetsOf, type ListState } from "./list-state.ts";

const labelOf = (table: ListTable, facet: string): string =>
  facet === "category" ? "Category" : (table.columns.find(({ id }) => id === facet)?.label ?? facet);

const valueLabel = (table: ListTable, facet: string, value: string): string =>
  facet === "category" ? (table.concepts.find(([id]) => id === value)?.[1] ?? value) : value;

/** One select for each facet; every value says how many entries it would leave. */
export function facetSelects(table: ListTable, rows: readonly ListRow[], state: ListState): HTMLElement[] {
  return facetsOf(table).flatMap((facet) => {
    const chosen = state.choice[facet] ?? [];
    const values = facetCounts(table, rows, facet).filter(({ value }) => !chosen.includes(value));
    if (values.length === 0) return [];
    const options = values.map(({ value, label, amount }) => element("option", { value }, `${label} (${amount})`));
    const select = element("select", { "data-facet": facet }, element("option", { value: "" }, "any"), ...options);
    return [element("label", {}, element("span", {}, labelOf(table, facet)), select)];
  });
}

/** What is chosen, each with a button that drops it, and one that drops all. */
export function chosenFilters(table: ListTable, { choice, query }: ListState): HTMLElement[] {
  const chips = Object.entries(choice).flatMap(([facet, values]) =>
    values.map((value) => {
      const text = `${labelOf(table, facet)}: ${valueLabel(table, facet, value)}`;
      const attributes = { type: "button", class: "chip", "data-drop": facet, "data-value": value };
      return element("button", { ...attributes, "aria-label": `Drop the filter ${text}` }, `${text} ×`);
    }),
  );
  if (chips.length === 0 && query.trim() === "") return [];
  return [...chips, element("button", { type: "button", "data-drop": "" }, "Drop all filters")];
}

/** One box for each column. */
export function columnBoxes(table: ListTable, state: ListState): HTMLElement[] {
  const shown = new Set(columnsOf(table, state).map(({ id }) => id));
  return table.columns.map(({ id, label }) =>
    element(
      "label",
      {},
      element("input", { type: "checkbox", "data-show-column": id, checked: shown.has(id) }),
      ` ${label}`,
    ),
  );
}
