/** Circles as one path. */

/** A circle: its centre, and its radius. */
export type Circle = readonly [x: number, y: number, r: number];

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * The path of circles, each an arc that all but closes. Each begins relative to the one before, so that an even row repeats the same letters
 * and packs to nearly nothing on its way to the reader.
 */
export function dotsPath(circles: readonly Circle[]): string {
  let [atX, atY] = [0, 0];
  return circles
    .map(([x, y, r], index) => {
      const [left, top] = [round(x - r - atX), round(y - atY)];
      [atX, atY] = [round(x - r), y];
      return `${index === 0 ? "M" : "m"}${left} ${top}a${r} ${r} 0 1 1 0 .01z`;
    })
    .join("");
}
