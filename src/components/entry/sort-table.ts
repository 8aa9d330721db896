/**
 * Sorts the tables of results in place. The script of the first gesture (components/page/page-gestures.ts) loads it where a page
 * has such a table; the build's order, best first, stays until a reader asks for another.
 */
import { fold } from "../../text/fold.ts";
import { element, loadStyle } from "../page/dom.ts";

/** What a cell is sorted by: a number where it is one, the machine form of a date, else its words; undefined where nothing is reported. */
function keyOf(cell: Element | undefined): number | string | undefined {
  if (!cell || cell.matches(".not-reported")) return undefined;
  const text = cell.querySelector("time")?.dateTime ?? cell.textContent?.trim() ?? "";
  return cell.matches(".number") ? Number(text) : fold(text);
}

type Sorted = readonly [key: ReturnType<typeof keyOf>, row: Element];

/** What is not reported comes last either way. */
function inOrder([a]: Sorted, [b]: Sorted, way: 1 | -1): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a === b ? 0 : a < b ? -way : way;
}

/** Sorts the rows of each setting; the first row of a group names the setting and stays. */
function sortGroups(table: HTMLTableElement, column: number, way: 1 | -1): void {
  for (const group of table.tBodies) {
    const [, ...rows] = group.rows;
    const keyed = rows.map((row): Sorted => [keyOf(row.cells[column]), row]);
    group.append(...keyed.sort((a, b) => inOrder(a, b, way)).map(([, row]) => row));
  }
}

/** Sorts by the column of a heading; numbers highest first, all else from the start, and the other way round at the second press. */
export function sortBy(heading: HTMLTableCellElement): void {
  const table = heading.closest("table");
  if (!table) return;
  const { cellIndex, ariaSort } = heading;
  const number = heading.matches(".number");
  const descending = ariaSort === null ? number : ariaSort === "ascending";
  sortGroups(table, cellIndex, descending ? -1 : 1);
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.ariaSort = null;
  heading.ariaSort = descending ? "descending" : "ascending";
  const way = number ? ["lowest first", "highest first"] : ["first to last", "last to first"];
  const status = document.querySelector("[data-sorted]");
  if (status)
    status.textContent = `Sorted by ${heading.textContent?.toLowerCase()} within each setting, ${way[Number(descending)]}.`;
}

/** Makes every heading a button. */
function makeSortable(table: HTMLTableElement): void {
  for (const cell of table.tHead?.rows[0]?.cells ?? [])
    cell.append(element("button", { type: "button" }, ...cell.childNodes));
}

const tables = document.querySelectorAll<HTMLTableElement>("table[data-sorter]");
// Their styles first, so that nothing moves when the headings become buttons.
void loadStyle(tables[0]?.dataset.styles ?? "").then(() => tables.forEach(makeSortable));
