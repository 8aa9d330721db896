/** The arrows of timelines. Runs at build and in the browser, so it imports nothing. */

/** A bow from mark to mark with a small head. */
export function arrowPath(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string {
  const bend = Math.round((from.x + to.x) / 2 + Math.abs(from.y - to.y) / 6);
  const end = to.x - 7;
  return `M${from.x + 6} ${from.y}C${bend} ${from.y} ${bend} ${to.y} ${end} ${to.y}m-6 -4l6 4-6 4`;
}
