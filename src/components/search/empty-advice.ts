/** What one could do where search shows nothing, in the words of the page. */
import type { FacetName } from "../../exports/search-facets.ts";
import type { SearchWords } from "../../i18n/to-search-words.ts";
import { element } from "../page/dom.ts";
import { button, list } from "./advice.ts";
import type { Filtered } from "./facets.ts";
import type { SearchState } from "./search-state.ts";
import type { Table } from "./table.ts";

/** The filters whose dropping alone would show something, each as a button with what it would show. */
export function filterAdvice(
  table: Table,
  { choice }: SearchState,
  { without }: Filtered,
  say: SearchWords,
): HTMLElement[] {
  const helpful = table.facets.flatMap(({ name }, facet) => {
    const amount = without[facet] ?? 0;
    return choice[name].length > 0 && amount > 0 ? [dropButton(name, amount, say)] : [];
  });
  const all = button(say.dropAll, { "data-drop": "all" });
  return [element("p", {}, say.dropOne), list([...helpful, all])];
}

function dropButton(facet: FacetName, amount: number, say: SearchWords): HTMLElement {
  return button(say.dropButton(facet, amount), { "data-drop": facet });
}

/** Names that may have been meant, and the way through the tree. */
export function nameAdvice(names: readonly string[], base: string, say: SearchWords): HTMLElement[] {
  const near =
    names.length > 0
      ? [element("p", {}, say.near), list(names.map((name) => button(name, { "data-query": name })))]
      : [element("p", {}, say.nothingNear)];
  const links = (
    [
      [`${say.taxonomy}/`, say.links.taxonomy],
      ["methods/", say.links.methods],
      ["papers/", say.links.papers],
    ] as const
  ).map(([address, label]) => element("a", { href: base + address }, label));
  return [...near, list(links)];
}
