/** Draws the table of a list in the browser, the same as the build draws it. */
import type { ListColumn, ListOrder, ListRow, ListTable } from "../../exports/list-table.ts";
import { element } from "../page/dom.ts";
import { shownPages } from "./pages.ts";
import { rowCoins } from "./row-coins.ts";

/** What every row is drawn with. */
export interface ListDrawing {
  readonly table: ListTable;
  readonly columns: readonly ListColumn[];
  /** Address of the list; an entry lies below it. */
  readonly address: string;
  readonly root: string;
  /** Ids that are ticked for comparison. */
  readonly compared: ReadonlySet<string>;
}

/** The heading row; each heading is a button that sorts. */
export function tableHead(
  columns: readonly ListColumn[],
  order: ListOrder | undefined,
  name: string,
): HTMLTableRowElement {
  const heading = (id: string, label: string): HTMLElement =>
    element(
      "th",
      {
        scope: "col",
        class: id === "value" ? "number" : undefined,
        "data-column": id,
        "aria-sort": id === order?.column ? (order.descending ? "descending" : "ascending") : undefined,
      },
      element("button", { type: "button" }, label),
    );
  return element("tr", {}, heading("name", name), ...columns.map(({ id, label }) => heading(id, label)));
}

/** One row. */
export function tableRow(drawing: ListDrawing, row: ListRow): HTMLTableRowElement {
  const { table, columns, address, root, compared } = drawing;
  const [id, name, cells, , , elsewhere] = row;
  const coins = rowCoins(table, row);
  const target = elsewhere === undefined ? `${address}${id}/` : elsewhere && root + elsewhere.slice(1);
  const tick = element("input", {
    type: "checkbox",
    name: "ids",
    value: id,
    "aria-label": `Compare ${name}`,
    checked: compared.has(id),
  });
  return element(
    "tr",
    {},
    element(
      "th",
      { scope: "row" },
      ...(table.kind === "method" ? [tick, " "] : []),
      target ? element("a", { href: target }, name) : name,
      ...(coins ? [element("span", { class: "Z3988", title: coins })] : []),
    ),
    ...columns.map((column) => {
      const text = cells[table.columns.indexOf(column)] ?? "";
      if (column.id === "issued") return element("td", {}, element("time", { datetime: text }, text));
      if (column.id === "value") return element("td", { class: "number" }, text);
      if (column.id === "source") return element("td", {}, ...sourceParts(text));
      return element("td", {}, ...(column.id === "category" ? categoryLinks(drawing, row) : [text]));
    }),
  );
}

/** A source as the build shows it: a link where it begins with an address. */
function sourceParts(source: string): (Node | string)[] {
  const [, address, rest = ""] = /^(https?:\/\/[^\s,]+)(.*)$/s.exec(source) ?? [];
  if (!address) return [source];
  const label = address.replace(/^https?:\/\//, "").replace(/\/$/, "");
  return [element("a", { href: address, rel: "noopener" }, label), rest];
}

function categoryLinks({ table, root }: ListDrawing, [, , , concepts]: ListRow): (Node | string)[] {
  return concepts.flatMap((index, place) => {
    const [id, name] = table.concepts[index] ?? ["", ""];
    const link = element("a", { href: `${root}taxonomy/${id}/` }, name);
    return place > 0 ? [", ", link] : [link];
  });
}

/** Links to the pages of what is left; none where one page holds it. */
export function pageLinks(page: number, pages: number, address: (page: number) => string): HTMLElement[] {
  if (pages < 2) return [];
  return shownPages(page, pages).map((number) =>
    number === undefined
      ? element("li", { "aria-hidden": "true" }, "…")
      : element(
          "li",
          {},
          element(
            "a",
            {
              href: address(number),
              "data-page": String(number),
              "aria-label": `Page ${number}`,
              "aria-current": number === page ? "page" : undefined,
            },
            String(number),
          ),
        ),
  );
}
