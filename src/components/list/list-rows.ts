/** Finds, filters, sorts and counts the rows of a list. Runs in the browser and in tests. */
import { type ListRow, type ListTable, valueSeparator } from "../../exports/list-table.ts";
import { fold, words } from "../../text/fold.ts";
import { readLength } from "../../text/length-text.ts";
import type { ListState } from "./list-state.ts";

const cellOf = (table: ListTable, row: ListRow, column: string): string =>
  column === "name" ? row[1] : (row[2][table.columns.findIndex(({ id }) => id === column)] ?? "");

/** The values of a row for a facet; for the categories the ids of its own and of all above them. */
function facetValues(table: ListTable, row: ListRow, facet: string): readonly string[] {
  if (facet === "category") {
    const within = row[3].flatMap((index) => table.concepts[index]?.[2] ?? []);
    return [...new Set(within)].map((index) => table.concepts[index]?.[0] ?? "");
  }
  const cell = cellOf(table, row, facet);
  return cell === "" ? [] : cell.split(valueSeparator);
}

/** The folded text of a row, made at its first search and kept, because every key asks for it again. */
const texts = new WeakMap<ListRow, string>();

function textOf(table: ListTable, row: ListRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = fold([row[1], cellOf(table, row, "title"), cellOf(table, row, "authors")].join(" "));
  texts.set(row, text);
  return text;
}

/** True where every word of the query begins or stands inside a word of name, title or authors. */
function speaksOf(table: ListTable, row: ListRow, query: readonly string[]): boolean {
  if (query.length === 0) return true;
  const text = textOf(table, row);
  return query.every((word) => text.includes(word));
}

/** The rows that the words and filters leave, in the order of the table. */
export function filterList(table: ListTable, { query, choice }: ListState): ListRow[] {
  const wanted = words(query);
  const chosen = Object.entries(choice);
  return table.rows.filter((row) => {
    if (!speaksOf(table, row, wanted)) return false;
    return chosen.every(([facet, values]) => {
      const own = facetValues(table, row, facet);
      return values.every((value) => own.includes(value));
    });
  });
}

/** Compares cells: numbers and lengths by size, all else by its folded text. */
function compareCells(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (a !== "" && b !== "" && !Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  const [one, other] = [readLength(a), readLength(b)];
  if (one && other) return one[0] - other[0] || one[1] - other[1];
  const [s, t] = [fold(a), fold(b)];
  return s < t ? -1 : s > t ? 1 : 0;
}

/** What a cell says decides first: a length, then words such as "not reported", then nothing. */
const silence = (cell: string): number => (cell === "" ? 2 : readLength(cell) ? 0 : 1);

/** Rows in the wanted order; empty cells come last either way, as do words among lengths; equal ones stay as they stood. */
export function sortList(table: ListTable, rows: readonly ListRow[], { order }: ListState): ListRow[] {
  if (!order) return [...rows];
  const apart = order.column === "value" ? (table.apart ?? []) : [];
  // Rows of one setting stand together in the order in which their settings come.
  const groupOf = (row: ListRow): string => apart.map((column) => cellOf(table, row, column)).join("\n");
  const groups = new Map([...new Set(table.rows.map(groupOf))].map((group, index) => [group, index]));
  const keyed = rows.map((row) => {
    const key = cellOf(table, row, order.column);
    return { row, key, group: groups.get(groupOf(row)) ?? 0, silence: silence(key) };
  });
  const way = order.descending ? -1 : 1;
  keyed.sort((a, b) => {
    if (a.group !== b.group) return a.group - b.group;
    if (a.silence !== b.silence) return a.silence - b.silence;
    return way * compareCells(a.key, b.key);
  });
  return keyed.map(({ row }) => row);
}

/** Every value of a facet with the number of rows that choosing it would leave; categories in tree order, years newest first, the rest by name. */
export function facetCounts(
  table: ListTable,
  rows: readonly ListRow[],
  facet: string,
): { value: string; label: string; amount: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const value of facetValues(table, row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  if (facet === "category") {
    return table.concepts.flatMap(([id, name, within]) => {
      const amount = counts.get(id);
      return amount ? [{ value: id, label: `${"– ".repeat(within.length - 1)}${name}`, amount }] : [];
    });
  }
  const found = [...counts].map(([value, amount]) => ({ value, label: value, amount }));
  return found.sort((a, b) => (facet === "year" ? -1 : 1) * compareCells(a.value, b.value));
}
