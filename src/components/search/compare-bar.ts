/** The bar below the results that leads to the comparison of the methods chosen in them. */
import { element } from "../page/dom.ts";
import { mostCompared } from "./search-state.ts";
import { words } from "./words.ts";

/** Draws the bar; it stays hidden while nothing is chosen. */
export function showCompareBar(bar: HTMLElement, names: ReadonlyMap<string, string>, base: string): void {
  const ids = [...names.keys()];
  bar.hidden = ids.length === 0;
  if (ids.length === 0) return;
  const chosen = [...names.values()].join(", ");
  const go =
    ids.length > 1
      ? element(
          "a",
          { class: "button", href: `${base}compare/?ids=${ids.join(",")}` },
          words().compareThese(ids.length),
        )
      : element("span", { class: "soft" }, words().compareOneMore);
  const full = ids.length === mostCompared ? ` ${words().noMore}` : "";
  bar.replaceChildren(
    element("span", {}, words().toCompare(chosen) + full),
    go,
    element("button", { type: "button", "data-compare-none": "" }, words().chooseNone),
  );
}
