/** The boxes of the facets: built once, so that nothing in them moves; afterwards only counts and ticks change. */
import { element } from "../page/dom.ts";
import type { Choice, Filtered } from "./facets.ts";
import type { Facet, FacetValue, Table } from "./table.ts";
import { words } from "./words.ts";

/** Further values of a long facet are folded away. */
const mostValues = 40;

interface Box {
  readonly input: HTMLInputElement;
  readonly label: HTMLElement;
  readonly count: Text;
}

/** All facets of a table. */
export class FacetPanel {
  readonly #facets: readonly Facet[];
  readonly #boxes: Box[][] = [];
  readonly #chosen: HTMLElement[] = [];

  /** Facets in which something is chosen already are open. */
  constructor(table: Table, holder: Element, choice: Choice) {
    this.#facets = table.facets;
    holder.replaceChildren(...table.facets.map((facet) => this.#facetElement(facet, choice[facet.name].length > 0)));
  }

  #facetElement(facet: Facet, chosenAlready: boolean): HTMLElement {
    const boxes = facet.values.map((value) => valueBox(facet, value));
    const chosen = element("span", { class: "faint" });
    this.#boxes.push(boxes);
    this.#chosen.push(chosen);
    const labels = boxes.map(({ label }) => label);
    const more =
      labels.length > mostValues
        ? [
            element(
              "details",
              {},
              element("summary", {}, words().furtherValues(labels.length - mostValues)),
              ...labels.slice(mostValues),
            ),
          ]
        : [];
    return element(
      "details",
      { "data-facet": facet.name, open: chosenAlready || facet.name === "kind" || facet.name === "pillar" },
      element("summary", {}, facet.label, " ", chosen),
      element("div", { role: "group", "aria-label": facet.label }, ...labels.slice(0, mostValues), ...more),
    );
  }

  /** Shows counts and choice. */
  update({ counts }: Filtered, choice: Choice): void {
    this.#facets.forEach(({ name, values }, facet) => {
      const wanted = choice[name];
      setText(this.#chosen[facet]?.firstChild ?? this.#chosen[facet]?.appendChild(new Text()), amount(wanted.length));
      this.#boxes[facet]?.forEach(({ input, label, count }, index) => {
        const found = counts[facet]?.[index] ?? 0;
        input.checked = wanted.includes(values[index]?.value ?? "");
        if (setText(count, String(found))) label.toggleAttribute("data-none", found === 0);
      });
    });
  }
}

const amount = (chosen: number): string => (chosen === 0 ? "" : words().chosen(chosen));

/** Sets a text where it differs; most counts stay as they are from key to key. */
function setText(node: Node | undefined | null, text: string): boolean {
  if (!node || node.nodeValue === text) return false;
  node.nodeValue = text;
  return true;
}

function valueBox(facet: Facet, { value, label, depth }: FacetValue): Box {
  const input = element("input", { type: "checkbox", value, "data-facet": facet.name });
  const count = new Text();
  const name = element("span", {}, label);
  const amounts = element("span", { class: "faint" }, count);
  const box = element(
    "label",
    { class: "facet-value", "data-depth": depth > 0 ? String(depth) : undefined },
    input,
    " ",
    name,
    " ",
    amounts,
  );
  return { input, label: box, count };
}
