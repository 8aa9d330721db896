/** A neighbourhood from left to right: as on every drawing of the Atlas, what came before stands left, what came of it right. */
import { labelWidth, type Place } from "../../exports/graph-grid.ts";
import { type Arrangement, groupGap, nameWidth, row, type Spot, tiesAmong, type Word } from "./arrangement.ts";
import type { GraphModel, Link, Node } from "./graph-model.ts";
import { type Group, gatherNeighbourhood } from "./neighbourhood.ts";

/** Room between the middle or a step and the next one, and between the columns of one step. */
const between = 70;
const columnGap = 26;
const rowsInColumn = 26;

/** One row of a column: a heading or a node. */
type Line = { readonly heading: string } | { readonly node: Node };

/** Groups as columns of lines; a long group goes on in the next column under the same heading. */
function linesOf(groups: readonly Group[]): Line[][] {
  const columns: Line[][] = [[]];
  for (const { heading, ties } of groups) {
    if ((columns.at(-1)?.length ?? 0) > rowsInColumn - 4) columns.push([]);
    columns.at(-1)?.push({ heading });
    for (const { link } of ties) {
      if ((columns.at(-1)?.length ?? 0) >= rowsInColumn) columns.push([{ heading }]);
      columns.at(-1)?.push({ node: link.other });
    }
  }
  return columns.filter((column) => column.length > 0);
}

const columnWidth = (column: readonly Line[]): number =>
  Math.max(...column.map((line) => ("node" in line ? nameWidth(line.node) : labelWidth(line.heading))));

const columnHeight = (column: readonly Line[]): number =>
  column.reduce((sum, line, index) => sum + row + (index > 0 && "heading" in line ? groupGap : 0), 0);

/** The neighbourhood of a node over one or two steps, from left to right; `shows` says which links count. */
export function arrangeInColumns(
  model: GraphModel,
  centre: Node,
  steps: 1 | 2,
  shows: (link: Link) => boolean,
): Arrangement {
  const sides = gatherNeighbourhood(model, centre, steps, shows);
  const drawn = sides.map(({ before, near, far }) => {
    const columns = linesOf(near);
    return { before, columns: [...columns, ...linesOf(far)], firstFar: columns.length };
  });

  const spots: Spot[] = [];
  const words: Word[] = [];
  const height = Math.max(60, ...drawn.flatMap(({ columns }) => columns.map(columnHeight))) + 2 * row;
  const lay = (column: readonly Line[], x: number, end: boolean): void => {
    let y = (height - columnHeight(column)) / 2 + row / 2;
    column.forEach((line, index) => {
      if (index > 0 && "heading" in line) y += groupGap;
      if ("node" in line) spots.push({ node: line.node, x: Math.round(x), y: Math.round(y), end });
      else words.push({ text: line.heading, x: Math.round(x + (end ? 6 : -6)), y: Math.round(y), end });
      y += row;
    });
  };
  const gapBefore = (index: number, firstFar: number): number =>
    index === 0 || index === firstFar ? between : columnGap;
  const centreWidth = nameWidth(centre) + 10;
  let leftEdge = 0;
  let rightEdge = centreWidth;
  for (const { before, columns, firstFar } of drawn) {
    columns.forEach((column, index) => {
      const gap = gapBefore(index, firstFar);
      if (before) {
        lay(column, leftEdge - gap, true);
        leftEdge -= gap + columnWidth(column);
      } else {
        lay(column, rightEdge + gap, false);
        rightEdge += gap + columnWidth(column);
      }
    });
  }
  const move = -leftEdge + 20;
  const shift = <At extends Place>(at: At): At => ({ ...at, x: Math.round(at.x + move) });
  const all = [{ node: centre, x: 0, y: Math.round(height / 2), end: false }, ...spots].map(shift);
  return {
    spots: all,
    words: words.map(shift),
    ties: tiesAmong(model, all, shows),
    width: Math.round(rightEdge - leftEdge + 40),
    height: Math.round(height),
  };
}
