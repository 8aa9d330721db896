/** The geometry of an arrow's end, so that no drawing needs markers with ids of their own. */

/** What an arrow tells: something enters the state, is taken from it, leaves it, or is merely passed on. */
export type ArrowKind = "write" | "read" | "evict" | "flow";

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The path of the head at the end of `d`, whose commands are absolute and whose last two points give the direction:
 * a triangle for writing, an open angle for reading and passing on, a cross where something is lost.
 */
export function arrowHead(d: string, kind: ArrowKind): string {
  const [x1 = 0, y1 = 0, x = 0, y = 0] = (d.match(/-?\d+(?:\.\d+)?/g) ?? []).slice(-4).map(Number);
  if (kind === "evict") return `M${x - 4} ${y - 4}l8 8m0-8l-8 8`;
  const length = Math.hypot(x - x1, y - y1) || 1;
  const [along, aside] = [7, 4];
  const [ux, uy] = [(x - x1) / length, (y - y1) / length];
  const wing = (side: number): string =>
    `${round(x - along * ux + side * aside * uy)} ${round(y - along * uy - side * aside * ux)}`;
  return `M${wing(1)}L${round(x)} ${round(y)} ${wing(-1)}${kind === "write" ? "z" : ""}`;
}
