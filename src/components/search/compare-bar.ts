/** The bar below the results that leads to the comparison of the methods chosen in them. */
import { compareAddress, sideBySide } from "../../exports/compare-address.ts";
import type { SearchWords } from "../../i18n/to-search-words.ts";
import { element } from "../page/dom.ts";

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
      ? element("a", { class: "button", href: base + compareAddress(ids).slice(1) }, say.compareThese(ids.length))
      : element("span", { class: "soft" }, say.compareOneMore);
  const full = ids.length === sideBySide.most ? ` ${say.noMore}` : "";
  bar.replaceChildren(
    element("span", {}, say.toCompare(chosen) + full),
    go,
    element("button", { type: "button", "data-compare-none": "" }, say.chooseNone),
  );
}
