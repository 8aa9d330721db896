/** What stands on a box: its heading while it is open, a larger name in its middle while it is closed. */
import type { Rectangle } from "./graph-tiles.ts";

/** Font size of a heading at full size. */
export const headingSize = 13;
/** Height of a heading at full size. */
export const headingHeight = 23;

/** Widths of letters against the font size, on the wide side: bold ones of headings and closed boxes. */
const boldLetter = 0.6;

/** The width of a heading with the number of works behind it. */
export function headingWidth(label: string): number {
  return Math.ceil((label.length + 5) * boldLetter * headingSize);
}

/** The font size of a heading: smaller where the box is narrow or low. */
export function headingSizeIn({ width, height }: Rectangle, label: string): number {
  const fits = Math.min(1, (width - 10) / headingWidth(label), (height - 2) / (headingSize * 1.2));
  return Math.round(10 * headingSize * Math.max(0.1, fits)) / 10;
}

/** The largest name that a closed box may carry, in units of the map. */
const largest = 30;

/** The font size at which a name, cut into lines at its spaces, and a line for the number of works fit into a box. */
export function closedSizeIn({ width, height }: Rectangle, label: string): number {
  const words = label.split(" ");
  for (let size = largest; size > 2; size -= 0.5) {
    const perLine = (width - 12) / (size * boldLetter);
    if (words.some((word) => word.length > perLine)) continue;
    let lines = 1;
    let used = 0;
    for (const word of words) {
      if (used > 0 && used + 1 + word.length > perLine) {
        lines++;
        used = word.length;
      } else used += (used > 0 ? 1 : 0) + word.length;
    }
    if ((lines + 1) * size * 1.25 <= height - 4) return size;
  }
  return 2;
}
