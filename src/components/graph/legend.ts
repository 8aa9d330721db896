/** The legend, which is also the filter: it explains marks, colours and lines, its boxes follow the state, and its numbers the other filters. */
import type { Graph } from "../../exports/graph.ts";
import { element, svg } from "../page/dom.ts";
import { kindPath } from "../page/kind-path.ts";
import { button } from "./button.ts";
import type { Counts } from "./graph-filter.ts";
import { behind, type GraphState } from "./graph-state.ts";
import { dashes } from "./scene-look.ts";

const lists = { hide: "kinds", without: "families", omit: "types" } as const;

/** The name of a list of the legend, as in the state. */
export type LegendList = keyof typeof lists;

/** True for the name of a list of the legend. */
export const isLegendList = (name: string): name is LegendList => name in lists;

const kinds = [
  { id: "method", label: "Methods", mark: "method" },
  { id: "benchmark", label: "Benchmarks", mark: "benchmark" },
  { id: "paper", label: "Other papers", mark: "paper" },
  { id: behind, label: "Papers behind works", mark: "paper" },
] as const;

/** One choice: a box to tick, what it stands for, and how many there are. */
function choice(list: LegendList, value: string, ...content: (Node | string)[]): HTMLLabelElement {
  const input = element("input", { type: "checkbox", value, "data-list": list });
  return element("label", {}, input, " ", ...content, " ", element("data"));
}

const group = (title: string, ...content: Node[]): HTMLFieldSetElement =>
  element("fieldset", {}, element("legend", {}, title), ...content);

function kindMark(kind: (typeof kinds)[number]["mark"]): SVGElement {
  const mark = svg("path", { d: kindPath(kind, 8, 8) });
  return svg("svg", { viewBox: "2 2 12 12", class: "kind-mark", "aria-hidden": "true" }, mark);
}

/** A line as it is drawn for a type of relation. */
function lineSample(type: string): SVGElement {
  const look = `line-sample ${dashes[type] ?? "solid"}`;
  return svg("svg", { viewBox: "0 0 26 8", class: look, "aria-hidden": "true" }, svg("path", { d: "M0 4h26" }));
}

function yearChoice(name: "from" | "to", years: readonly number[]): HTMLLabelElement {
  const select = element("select", { name }, ...["", ...years.map(String)].map((year) => new Option(year, year)));
  return element("label", {}, `${name} `, select);
}

function nameField(name: string, label: string): HTMLLabelElement {
  const input = element("input", { name, size: 14, autocomplete: "off", list: "graph-names" });
  return element("label", {}, `${label} `, input);
}

/** The form below the picture: legend, paths, files. */
export function buildLegend(graph: Graph): HTMLFormElement {
  const years = [...new Set(graph.works.map(({ year }) => year))].sort((a, b) => a - b);
  const families = graph.boxes.filter(({ depth }) => depth === 0);
  return element(
    "form",
    { class: "graph-tools" },
    group("Kinds", ...kinds.map(({ id, label, mark }) => choice("hide", id, kindMark(mark), ` ${label}`))),
    group(
      "Pillars",
      ...families.map(({ family, label }) => {
        const made = choice("without", family, label);
        made.dataset.family = family;
        made.className = "swatch";
        return made;
      }),
    ),
    group("Relations", ...graph.types.map(({ id, label }) => choice("omit", id, lineSample(id), ` ${label}`))),
    group("Years", yearChoice("from", years), yearChoice("to", years)),
    group("Shortest path", nameField("path-from", "from"), nameField("path-to", "to"), element("button", {}, "Show")),
    group(
      "Save what is shown",
      ...["SVG", "PNG", "JSON"].map((format) => button(format, { "data-save": format.toLowerCase() })),
    ),
    group("Filters", button("Show everything again", { "data-clear": "" })),
    element("datalist", { id: "graph-names" }),
  );
}

/** Brings boxes, numbers and years in line with the state. */
export function showLegend(form: HTMLFormElement, state: GraphState, counts: Counts): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
    const list = input.dataset.list ?? "";
    if (!isLegendList(list)) continue;
    input.checked = !state[list].includes(input.value);
    const number = counts[lists[list]].get(input.value) ?? 0;
    const shown = input.closest("label")?.querySelector("data");
    if (shown) shown.textContent = String(number);
  }
  for (const name of ["from", "to"] as const) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    for (const option of select.options) {
      const works = counts.years.get(Number(option.value)) ?? 0;
      option.textContent = option.value === "" ? "any year" : `${option.value} (${works})`;
    }
    select.value = String(state[name] ?? "");
  }
}
