/** The bar below the results that leads to the comparison of the methods chosen in them. */
import type { SearchWords } from "../../i18n/to-search-words.ts";
import { element } from "../page/dom.ts";
import { mostCompared } from "./search-state.ts";

/** Draws the bar for the methods of these ids and names, in the words of the page. */
export function showCompareBar(
  bar: HTMLElement,
  names: ReadonlyMap<string, string>,
  base: string,
  say: SearchWords,
): void {
  const ids = [...names.keys()];
  bar.hidden = false;
  const chosen = [...names.values()].join(", ");
  const go =
    ids.length > 1
      ? element("a", { class: "button", href: `${base}compare/?ids=${ids.join(",")}` }, say.compareThese(ids.length))
      : element("span", { class: "soft" }, say.compareOneMore);
  const full = ids.length === mostCompared ? ` ${say.noMore}` : "";
  bar.replaceChildren(
    element("span", {}, say.toCompare(chosen) + full),
    go,
    element("button", { type: "button", "data-compare-none": "" }, say.chooseNone),
  );
}
