/** Divides a rectangle among boxes in their order, by how much room each needs, so that none gets too small: an ordered treemap. */

/** A rectangle, in units of the drawing. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is to get a part of the rectangle. */
export interface Tile {
  /** Area that it needs, in square units. */
  readonly area: number;
  /** It should be no narrower and no lower than this. */
  readonly minWidth: number;
  readonly minHeight: number;
}

/** The shape that suits a list of names best: about so many times as wide as high. */
const shape = 1.7;
/** Up to so many tiles all divisions are tried; more are halved. */
const fewEnough = 5;

interface Division {
  readonly cost: number;
  readonly parts: readonly Rectangle[];
}

const areaOf = (tiles: readonly Tile[]): number => tiles.reduce((sum, { area }) => sum + area, 0);

/** How badly a rectangle suits a tile: its shape, and much more where its heading or a single name does not fit. */
function misfit({ width, height }: Rectangle, { area, minWidth, minHeight }: Tile): number {
  const tooSmall = Math.max(0, minWidth / width - 1) + Math.max(0, minHeight / height - 1);
  return area * Math.abs(Math.log(width / height / shape)) + 5 * (area + minWidth * minHeight) * tooSmall;
}

/** A part in proportion, but neither less than its own minimum nor so much that the other gets less than its, where there is room for both. */
function partOf(whole: number, share: number, least: number, leastOther: number): number {
  if (least + leastOther > whole) return whole * share;
  return Math.min(whole - leastOther, Math.max(least, whole * share));
}

const widest = (tiles: readonly Tile[]): number => Math.max(...tiles.map(({ minWidth }) => minWidth));
const highest = (tiles: readonly Tile[]): number => Math.max(...tiles.map(({ minHeight }) => minHeight));

/** Cuts a rectangle between two lists of tiles, across or down, in proportion to what they need. */
function cut(
  room: Rectangle,
  before: readonly Tile[],
  after: readonly Tile[],
  across: boolean,
  gap: number,
): [Rectangle, Rectangle] {
  const { x, y, width, height } = room;
  const share = areaOf(before) / (areaOf(before) + areaOf(after));
  // Where a part is hardly wider than the gap, the gap gives way.
  const between = Math.min(gap, (across ? width : height) / 4);
  if (across) {
    const first = partOf(width - between, share, widest(before), widest(after));
    return [
      { x, y, width: first, height },
      { x: x + first + between, y, width: width - between - first, height },
    ];
  }
  const first = partOf(height - between, share, highest(before), highest(after));
  return [
    { x, y, width, height: first },
    { x, y: y + first + between, width, height: height - between - first },
  ];
}

/** Where a list is cut in two: everywhere for a short one, for a long one where the halves are most alike. */
function cuts(tiles: readonly Tile[]): number[] {
  const all = tiles.slice(1).map((_, index) => index + 1);
  if (tiles.length <= fewEnough) return all;
  const half = areaOf(tiles) / 2;
  const off = (at: number): number => Math.abs(areaOf(tiles.slice(0, at)) - half);
  return [all.reduce((best, at) => (off(at) < off(best) ? at : best))];
}

function divide(tiles: readonly Tile[], room: Rectangle, gap: number): Division {
  const [only] = tiles;
  if (!only) return { cost: 0, parts: [] };
  if (tiles.length === 1) return { cost: misfit(room, only), parts: [room] };
  let best: Division | undefined;
  for (const at of cuts(tiles)) {
    const [before, after] = [tiles.slice(0, at), tiles.slice(at)];
    for (const across of [true, false]) {
      const [first, second] = cut(room, before, after, across, gap);
      const [a, b] = [divide(before, first, gap), divide(after, second, gap)];
      if (!best || a.cost + b.cost < best.cost) best = { cost: a.cost + b.cost, parts: [...a.parts, ...b.parts] };
    }
  }
  return best ?? { cost: 0, parts: [] };
}

/** The parts of a rectangle, one for each tile, with a gap between them. Areas must be above zero. */
export function divideRectangle(tiles: readonly Tile[], room: Rectangle, gap: number): readonly Rectangle[] {
  return divide(tiles, room, gap).parts;
}
