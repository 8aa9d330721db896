/** A neighbourhood from top to bottom, for a frame that is higher than wide: what came before stands above, what came of it below. */
import { type Arrangement, groupGap, nameWidth, row, type Spot, tiesAmong, type Word } from "./arrangement.ts";
import type { GraphModel, Link, Node } from "./graph-model.ts";
import { type Group, gatherNeighbourhood } from "./neighbourhood.ts";

/** How far each step stands in from the one before. */
const indent = 46;

/** The neighbourhood of a node over one or two steps, one node a line; `shows` says which links count. */
export function arrangeInLines(
  model: GraphModel,
  centre: Node,
  steps: 1 | 2,
  shows: (link: Link) => boolean,
): Arrangement {
  const sides = gatherNeighbourhood(model, centre, steps, shows);
  const spots: Spot[] = [];
  const words: Word[] = [];
  let y = row;
  let width = nameWidth(centre) + 40;
  const lay = (groups: readonly Group[], x: number): void => {
    for (const { heading, ties } of groups) {
      words.push({ text: heading, x: x - 6, y, end: false });
      y += row;
      for (const { link } of ties) {
        spots.push({ node: link.other, x, y, end: false });
        width = Math.max(width, x + nameWidth(link.other) + 20);
        y += row;
      }
      y += groupGap;
    }
  };
  for (const { before, near, far } of sides) {
    if (!before) {
      spots.unshift({ node: centre, x: 20, y: y + row / 2, end: false });
      y += 2 * row;
      lay(near, 20 + indent);
      lay(far, 20 + 2 * indent);
    } else {
      lay(far, 20 + 2 * indent);
      lay(near, 20 + indent);
    }
  }
  return { spots, words, ties: tiesAmong(model, spots, shows), width: Math.ceil(width), height: Math.ceil(y) };
}
