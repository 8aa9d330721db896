/** The bar below the results that leads to the comparison of the methods chosen in them. */
import { element } from "../page/dom.ts";
import { mostCompared } from "./search-state.ts";

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
          `Compare these ${ids.length} methods`,
        )
      : element("span", { class: "soft" }, "Choose one more to compare.");
  const full = ids.length === mostCompared ? " No more than six fit side by side." : "";
  bar.replaceChildren(
    element("span", {}, `To compare: ${chosen}.${full}`),
    go,
    element("button", { type: "button", "data-compare-none": "" }, "Choose none"),
  );
}
