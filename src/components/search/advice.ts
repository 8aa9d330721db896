/** What search says: how much it found, and what one could do where it found nothing. */

import type { FacetName } from "../../exports/search-facets.ts";
import type { Amounts } from "../../i18n/to-search-words.ts";
import { element } from "../page/dom.ts";
import type { Filtered } from "./facets.ts";
import { isFiltered, type SearchState } from "./search-state.ts";
import type { Table } from "./table.ts";
import { words } from "./words.ts";

/** The status in words. */
export function statusText(state: SearchState, amounts: Amounts): string {
  return words().status(state.query.trim(), isFiltered(state), amounts);
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
  const all = button(words().dropAll, { "data-drop": "all" });
  return [element("p", {}, words().dropOne), list([...helpful, all])];
}

function dropButton(facet: FacetName, amount: number): HTMLElement {
  return button(words().dropButton(facet, amount), { "data-drop": facet });
}

/** Names that may have been meant, and the way through the tree. */
export function nameAdvice(names: readonly string[], base: string): HTMLElement[] {
  const near =
    names.length > 0
      ? [element("p", {}, words().near), list(names.map((name) => button(name, { "data-query": name })))]
      : [element("p", {}, words().nothingNear)];
  const links = (
    [
      [`${words().taxonomy}/`, words().links.taxonomy],
      ["methods/", words().links.methods],
      ["papers/", words().links.papers],
    ] as const
  ).map(([address, label]) => element("a", { href: base + address }, label));
  return [...near, list(links)];
}

/** The last searches of this browser. */
export function recentList(queries: readonly string[]): HTMLElement[] {
  if (queries.length === 0) return [];
  return [
    element("h2", { class: "group" }, words().recent),
    list([
      ...queries.map((query) => button(query, { "data-query": query })),
      button(words().clearRecent, { "data-clear-recent": "" }),
    ]),
  ];
}
