/** Draws one result. Text is set as text, so no content can become markup. */
import type { Kind } from "../../exports/search-facets.ts";
import { joined } from "../../text/fold.ts";
import { element, svg } from "../page/dom.ts";
import { kindShapes } from "../page/kind-shapes.ts";
import type { Query } from "./finder.ts";
import { highlight, isMarked, type Piece } from "./highlight.ts";
import { addressOfRow, type Row, type Table } from "./table.ts";
import { words } from "./words.ts";

const marks = new Map<Kind, SVGElement>();

/** The mark of a kind; drawn once and copied, because a search draws dozens with every key. */
export function kindMark(kind: Kind): Node {
  let mark = marks.get(kind);
  if (!mark) {
    const [tag, attributes] = kindShapes[kind];
    mark = svg("svg", { class: "kind-mark", viewBox: "0 0 16 16", "aria-hidden": "true" }, svg(tag, attributes));
    marks.set(kind, mark);
  }
  return mark.cloneNode(true);
}

/** Pieces as text and marks. */
export function markedText(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
}

/** What results are drawn from. */
export interface Drawing {
  readonly table: Table;
  readonly query: Query;
  /** Base path of the site. */
  readonly base: string;
  /** Ids of the methods chosen for comparison. */
  readonly compared: readonly string[];
  /** True where the results are guesses: what is near to a typed word is marked too. */
  readonly forgiving?: boolean;
  /** False where results are only a hint. */
  readonly comparable?: boolean;
}

function facts({ concepts }: Table, { kind, year, places }: Row): string {
  const where = kind === "concept" ? [] : places.map((place) => concepts[place]?.label ?? "");
  return [words().kinds[kind].singular, year > 0 ? String(year) : "", where.join(", ")].filter(Boolean).join(" · ");
}

function compareBox({ id, name }: Row, chosen: boolean): HTMLElement {
  const box = element("input", { type: "checkbox", "data-compare": id, checked: chosen });
  return element(
    "label",
    { class: "compare-box" },
    box,
    ` ${words().compare}`,
    element("span", { class: "visually-hidden" }, ` ${name}`),
  );
}

/** The name under which a row was found, where it is not the one that is shown. */
function alsoCalled({ table, query, forgiving }: Drawing, row: Row): (Node | string)[] {
  const others = table.documents[row.document]?.otherNames ?? [];
  const other =
    others.find((name) => joined(name) === query.run) ??
    others.find((name) => isMarked(highlight(name, query, forgiving)));
  return other ? [`${words().alsoCalled} `, ...markedText(highlight(other, query, forgiving))] : [];
}

/** One result: name, kind, year, categories, then the title, or in its place what else it was found for. */
export function resultElement(drawing: Drawing, row: Row, found: readonly (Node | string)[] = []): HTMLElement {
  const { table, base, compared, comparable = true } = drawing;
  const mark = (text: string): Piece[] => highlight(text, drawing.query, drawing.forgiving);
  const name = mark(row.name);
  const link = element("a", { class: "title", href: base + addressOfRow(row).slice(1) }, ...markedText(name));
  const item = element("li", { "data-family": table.concepts[row.places[0] ?? -1]?.top ?? "none" }, link, " ");
  item.append(element("span", { class: "small soft" }, kindMark(row.kind), ` ${facts(table, row)}`));
  if (comparable && row.kind === "method") item.append(" ", compareBox(row, compared.includes(row.id)));
  const title = mark(table.documents[row.document]?.title ?? "");
  const other = isMarked(name) || isMarked(title) || found.length > 0 ? [] : alsoCalled(drawing, row);
  if (title.length > 0 && (row.kind === "paper" || isMarked(title)))
    item.append(element("p", {}, ...markedText(title)));
  if (other.length > 0) item.append(element("p", {}, ...other));
  if (found.length > 0) item.append(element("p", { class: "found" }, ...found));
  return item;
}
