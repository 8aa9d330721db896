/** A matrix as CSV: one line for each cell, those of nobody included. */
import type { Matrix } from "../knowledge/matrix.ts";
import { toCsv } from "./csv.ts";

/** Row, column, number of works, ids of the works. */
export function toMatrixCsv({ rowTitle, columnTitle, rows, columns, cells }: Matrix): string {
  const lines = rows.flatMap((row, rowIndex) =>
    columns.map((column, columnIndex) => {
      const works = cells[rowIndex]?.[columnIndex] ?? [];
      return [row.label, column.label, works.length, works.map(({ id }) => id).join(" ")];
    }),
  );
  return toCsv([rowTitle, columnTitle, "works", "ids"], lines);
}
