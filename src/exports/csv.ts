/** Tables as CSV, https://www.rfc-editor.org/rfc/rfc4180 */

/** A cell: text, a number, or nothing. */
export type CsvCell = string | number | undefined;

/** Characters with which a spreadsheet begins a formula; text that begins so is marked as text, because anyone may write a title. */
const formula = /^[=+\-@\t\r]/;

function cellText(cell: CsvCell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A heading and rows as CSV, lines ended by CR LF. */
export function toCsv(heading: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [heading, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");
}
