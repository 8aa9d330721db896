/** What search says: how much it found, and what was looked for before. */
import type { Amounts } from "../../i18n/to-search-words.ts";
import { element } from "../page/dom.ts";
import { isFiltered, type SearchState } from "./search-state.ts";
import { words } from "./words.ts";

/** The status in words. */
export function statusText(state: SearchState, amounts: Amounts): string {
  return words().status(state.query.trim(), isFiltered(state), amounts);
}

/** A button that says by its `data-*` attributes what it does. */
export function button(text: string, data: Readonly<Record<string, string>>): HTMLElement {
  return element("button", { type: "button", ...data }, text);
}

/** Buttons or links in a row. */
export function list(items: readonly HTMLElement[]): HTMLElement {
  return element("ul", { class: "row plain" }, ...items.map((item) => element("li", {}, item)));
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
