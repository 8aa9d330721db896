/** What a comparison looks like, at build and in the browser. */
import type {
  Agreement,
  Comparison,
  ComparisonCell,
  ComparisonRow,
  ComparisonSection,
} from "../../exports/comparison.ts";
import { carrierPaths, isCarrier } from "../drawing/carriers.ts";
import { type ViewElement, type ViewNode, view } from "../page/view-tree.ts";

/** Words for what a row says, short enough for a column. */
const agreements: Readonly<Record<Agreement, string>> = { same: "same", differs: "≠ differs", open: "" };

const shortAddress = (address: string): string => address.replace(/^https?:\/\//, "").replace(/\/$/, "");

/** A source as a link where it begins with an address. */
function sourceView(source: string, number: number): ViewElement {
  const [, address] = /^(https?:\/\/[^\s,]+)/.exec(source) ?? [];
  const label = `[${number}]`;
  return address
    ? view(
        "a",
        { class: "source", href: address, rel: "noopener", title: source, "aria-label": `source ${number}` },
        label,
      )
    : view("span", { class: "source", title: source }, label);
}

/** A state carrier by name, its mark before it, as in the profile of its method. */
function carrierView(id: string, name: string, more: boolean): ViewElement {
  const mark = isCarrier(id)
    ? [view("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, view("path", { d: carrierPaths[id] }))]
    : [];
  return view("span", { class: "carrier" }, ...mark, more ? `${name},` : name);
}

function cellView(cell: ComparisonCell, sources: readonly string[], href: (address: string) => string): ViewElement {
  const linked = cell.links?.flatMap(({ text, address }, index): ViewNode[] => [
    ...(index > 0 ? [", "] : []),
    view("a", { href: href(address) }, text),
  ]);
  const names = cell.text.split(", ");
  const carried = cell.carriers?.length === names.length ? cell.carriers : undefined;
  const children: ViewNode[] = linked ??
    carried?.flatMap((id, index) => [carrierView(id, names[index] ?? "", index < names.length - 1), " "]) ?? [
      cell.text,
    ];
  if (cell.note) children.push(" ", view("span", { class: "soft" }, `(${cell.note})`));
  if (cell.source) children.push(" ", sourceView(cell.source, sources.indexOf(cell.source) + 1));
  return view("td", cell.reported ? {} : { class: "not-reported" }, ...children);
}

/** Every source of the cells, each once, in reading order. */
function comparisonSources({ sections }: Comparison): string[] {
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return [...new Set(cells.flatMap(({ source }) => source ?? []))];
}

const rowView = (
  { label, cells, agreement }: ComparisonRow,
  sources: readonly string[],
  href: (address: string) => string,
): ViewElement =>
  view(
    "tr",
    agreement === "differs" ? { class: "differs" } : {},
    view("th", { scope: "row" }, label),
    ...cells.map((cell) => cellView(cell, sources, href)),
    view("td", { class: "agreement" }, agreements[agreement]),
  );

function sectionView(
  { heading, note, rows }: ComparisonSection,
  columns: number,
  sources: readonly string[],
  href: (address: string) => string,
): ViewElement {
  const head = view(
    "tr",
    {},
    view(
      "th",
      { scope: "rowgroup", colspan: String(columns), class: "group" },
      heading,
      ...(note ? [view("span", { class: "group-note" }, note)] : []),
    ),
  );
  return view("tbody", {}, head, ...rows.map((row) => rowView(row, sources, href)));
}

/** The whole comparison: a table, the relations, the sources. */
export function comparisonView(comparison: Comparison, href: (address: string) => string): ViewElement {
  const { methods, sections, relations } = comparison;
  const sources = comparisonSources(comparison);
  const names = methods.map(({ name, address, summary }) =>
    view("th", { scope: "col" }, view("a", { href: href(address) }, name), view("span", { class: "summary" }, summary)),
  );
  const table = view(
    "table",
    { class: "comparison" },
    view(
      "thead",
      {},
      view(
        "tr",
        {},
        view("th", { scope: "col" }, "Compared"),
        ...names,
        view("th", { scope: "col" }, "Reported values"),
      ),
    ),
    ...sections.map((section) => sectionView(section, methods.length + 2, sources, href)),
  );
  const among =
    relations.length > 0
      ? view(
          "ul",
          {},
          ...relations.map(({ from, label, to }) =>
            view(
              "li",
              {},
              view("a", { href: href(from.address) }, from.name),
              ` ${label} `,
              view("a", { href: href(to.address) }, to.name),
            ),
          ),
        )
      : view("p", {}, "The Atlas records no direct link among these methods.");
  return view(
    "div",
    { class: "stack" },
    view("div", { class: "scroll", role: "group", "aria-label": "Methods side by side", tabindex: "0" }, table),
    view("h2", {}, "Relations among them"),
    among,
    view("h2", {}, "Sources"),
    view(
      "ol",
      { class: "small soft spaced" },
      ...sources.map((source) => {
        const [, address, rest = ""] = /^(https?:\/\/[^\s,]+)(.*)$/s.exec(source) ?? [];
        return address
          ? view("li", {}, view("a", { href: address, rel: "noopener" }, shortAddress(address)), rest)
          : view("li", {}, source);
      }),
    ),
  );
}
