/**
 * The grid in which the works of one category stand: columns that are read downwards, at a scale of their own.
 * Build and browser count the same places from the same few numbers, so that no place of a work has to travel.
 */

/** Centre of a mark, in units of the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** One column: its distance from the left of the grid before scaling, and how many works stand in it. */
export interface Column {
  readonly left: number;
  readonly amount: number;
}

/** The grid of one box: where it begins, and by how much its units are shrunk. */
export interface Grid extends Place {
  readonly scale: number;
  readonly columns: readonly Column[];
}

/** Font size of a name, in units of the grid. */
export const labelSize = 11;
/** Distance of two rows. */
export const rowHeight = 18;

/** From the left of a column to its marks. */
export const markOffset = 20;
/** From a mark to its name. */
export const labelOffset = 9;
/** From a mark to that of the paper behind it. */
const paperOffset = 13;

/** The width of a letter at that size, on the wide side. */
const letter = 6.3;

/** Names longer than this are cut on the map; the panel and the list tell them in full. */
const longest = 30;

/** The width that a label is given at the size of labels. */
export function labelWidth(label: string): number {
  return Math.ceil(label.length * letter);
}

/** A name as it stands on a map: long ones end at a word, with an ellipsis. */
export function shortName(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : undefined).replace(/[\s,;:(–-]+$/, "")}…`;
}

/** The places of a grid in the order of its works: column by column, downwards. */
export function gridPlaces({ x, y, scale, columns }: Grid): Place[] {
  return columns.flatMap(({ left, amount }) =>
    Array.from({ length: amount }, (_, row) => ({
      x: x + scale * (left + markOffset),
      y: y + scale * (row * rowHeight + rowHeight / 2),
    })),
  );
}

/** A grid before it is placed. */
export type GridPlan = Pick<Grid, "scale" | "columns">;

/** The columns of a list cut into so many rows, each as wide as its longest name, and their width together. */
function columnsOf(widths: readonly number[], rows: number): { columns: Column[]; width: number } {
  const columns: Column[] = [];
  let left = 0;
  for (let first = 0; first < widths.length; first += rows) {
    const inColumn = widths.slice(first, first + rows);
    columns.push({ left, amount: inColumn.length });
    left += Math.max(...inColumn);
  }
  return { columns, width: left };
}

/** The room that a name takes in a grid. */
export const cellWidth = (name: string): number => labelWidth(shortName(name)) + markOffset + labelOffset + 5;

/** Scales in steps, so that many boxes share one: the picture is then shorter to write. */
const scaleStep = (scale: number): number =>
  scale >= 0.2 ? Math.floor(20 * scale + 1e-9) / 20 : Math.floor(1000 * scale) / 1000;

/** The grid that shows these names as large as a room allows, at most at full size. */
export function planGrid(names: readonly string[], width: number, height: number): GridPlan {
  const widths = names.map(cellWidth);
  let best: GridPlan = { scale: 0, columns: [] };
  for (let amount = 1; amount <= names.length; amount++) {
    const rows = Math.ceil(names.length / amount);
    const { columns, width: needed } = columnsOf(widths, rows);
    const scale = scaleStep(Math.min(1, width / needed, height / (rows * rowHeight)));
    if (scale > best.scale) best = { scale, columns };
    // More columns only make it wider from here on.
    if (width / needed <= height / (rows * rowHeight)) break;
  }
  return best;
}

/** Where the paper behind a work stands: left of it, the second one still a little further. */
export function paperPlace(host: Place & { readonly scale: number }, nth: number): Place {
  return { x: host.x - host.scale * (paperOffset + 4 * nth), y: host.y };
}
