/** The arrows of timelines. Runs in the browser. */

/** A place in the picture, px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A bow from mark to mark with a small head. */
export function bowPath(from: Place, to: Place): string {
  const bend = Math.round((from.x + to.x) / 2 + Math.abs(from.y - to.y) / 6);
  const end = to.x - 7;
  return `M${from.x + 6} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${end} ${to.y}m-6 -4l6 4-6 4`;
}

/** Right, then down, with a small head: between the rows of a category's own timeline, where older works stand above newer ones. */
export function elbowPath(from: Place, to: Place): string {
  return `M${from.x} ${from.y}H${to.x}V${to.y - 6}m-4 -6l4 6 4-6`;
}
