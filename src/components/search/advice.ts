/** What search says: how much it found, and what one could do where it found nothing. */
import { count } from "../../text/format.ts";
import { element } from "../page/dom.ts";
import type { FacetName, Filtered } from "./facets.ts";
import { facetLabels } from "./labels.ts";
import { isFiltered, type SearchState } from "./search-state.ts";
import type { Table } from "./table.ts";

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

/** The status in words. */
export function statusText(state: SearchState, { found, shown, inText, waiting }: Amounts): string {
  const query = state.query.trim();
  const asked = query ? ` for “${query}”` : "";
  if (shown === 0 && waiting) return `Nothing${asked} by name yet; searching the text.`;
  if (found === 0) return `Nothing found${asked}.`;
  if (shown === 0) return `${count(found, "result")}${asked}, but none with these filters.`;
  const where = inText === shown ? ", only in the text" : inText > 0 ? `, ${inText} of them only in the text` : "";
  const rest = waiting ? "; searching the text" : "";
  return `${count(shown, "result")}${asked}${isFiltered(state) ? " with these filters" : ""}${where}${rest}.`;
}

function button(text: string, data: Readonly<Record<string, string>>): HTMLElement {
  return element("button", { type: "button", ...data }, text);
}

function list(items: readonly HTMLElement[]): HTMLElement {
  return element("ul", { class: "row plain" }, ...items.map((item) => element("li", {}, item)));
}

/** The filters whose dropping alone would show something, each as a button with what it would show. */
export function filterAdvice(table: Table, { choice }: SearchState, { without }: Filtered): HTMLElement[] {
  const helpful = table.facets.flatMap(({ name }, facet) => {
    const amount = without[facet] ?? 0;
    return choice[name].length > 0 && amount > 0 ? [dropButton(name, amount)] : [];
  });
  const all = button("Drop all filters", { "data-drop": "all" });
  return [element("p", {}, "Drop a filter to see what it hides:"), list([...helpful, all])];
}

function dropButton(facet: FacetName, amount: number): HTMLElement {
  return button(`${facetLabels[facet]}: show ${count(amount, "result")}`, { "data-drop": facet });
}

/** Names that may have been meant, and the way through the tree. */
export function nameAdvice(names: readonly string[], base: string): HTMLElement[] {
  const near =
    names.length > 0
      ? [element("p", {}, "Names that are near:"), list(names.map((name) => button(name, { "data-query": name })))]
      : [element("p", {}, "No name is near to it. Fewer or other words may help.")];
  const links = (
    [
      ["taxonomy/", "Walk the taxonomy"],
      ["methods/", "All methods"],
      ["papers/", "All papers"],
    ] as const
  ).map(([address, label]) => element("a", { href: base + address }, label));
  return [...near, list(links)];
}

/** The last searches of this browser. */
export function recentList(queries: readonly string[]): HTMLElement[] {
  if (queries.length === 0) return [];
  return [
    element("h2", { class: "group" }, "Recent searches"),
    list([
      ...queries.map((query) => button(query, { "data-query": query })),
      button("Clear recent searches", { "data-clear-recent": "" }),
    ]),
  ];
}
