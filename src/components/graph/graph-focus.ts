/**
 * Where nodes stand while one looks at a neighbourhood or a path. Which nodes these are depends on the reader, so the places are counted
 * out here, in rows and columns; nothing is searched for. As on every drawing of the Atlas, what came before stands left, what came of it right.
 */
import { labelOffset, labelWidth, type Place, shortName } from "../../exports/graph-grid.ts";
import type { GraphModel, Link, Node } from "./graph-model.ts";
import type { PathStep } from "./graph-path.ts";

/** A node at its place. */
export interface Spot extends Place {
  readonly node: Node;
  /** The name stands left of the mark. */
  readonly end: boolean;
}

/** A word on the drawing: left end of its line, or what it belongs to. */
export interface Word extends Place {
  readonly text: string;
  readonly end: boolean;
}

/** A link between two spots. */
export interface Tie {
  readonly from: Node;
  readonly link: Link;
}

/** A drawing of a neighbourhood or a path. */
export interface Arrangement {
  readonly spots: readonly Spot[];
  readonly words: readonly Word[];
  readonly ties: readonly Tie[];
  readonly width: number;
  readonly height: number;
  /** Nodes that were left out because there are too many. */
  readonly left: number;
}

const row = 20;
const between = 70;
const columnGap = 26;
const rowsInColumn = 26;
const groupGap = 8;
/** More nodes than this in one group, or in all, would make a picture nobody reads. */
const mostInGroup = 48;
const mostInAll = 220;

interface Group {
  readonly heading: string;
  readonly ties: readonly Tie[];
}

const nameWidth = (node: Node): number => labelWidth(shortName(node.label)) * 1.12 + labelOffset + 8;

/** The links of a node by how they read, in their order. */
function groupsOf(ties: readonly Tie[], heading: (tie: Tie) => string): Group[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) groups.set(heading(tie), [...(groups.get(heading(tie)) ?? []), tie]);
  return [...groups].map(([text, members]) => ({ heading: text, ties: members }));
}

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

/** A neighbourhood before it is placed: for each side the groups next to the middle, and those one step further. */
interface Neighbourhood {
  readonly sides: readonly {
    readonly before: boolean;
    readonly near: readonly Group[];
    readonly far: readonly Group[];
  }[];
  readonly left: number;
}

/** Gathers a neighbourhood over one or two steps, each node once. */
function gather(model: GraphModel, centre: Node, steps: 1 | 2, shows: (link: Link) => boolean): Neighbourhood {
  const seen = new Set<Node>([centre]);
  let left = 0;
  const take = (ties: readonly Tie[]): Tie[] => {
    const fresh: Tie[] = [];
    for (const tie of ties) {
      if (seen.has(tie.link.other)) continue;
      if (fresh.length >= mostInGroup || seen.size >= mostInAll) {
        left++;
        continue;
      }
      seen.add(tie.link.other);
      fresh.push(tie);
    }
    return fresh;
  };
  const tiesOf = (from: Node): Tie[] =>
    model
      .links(from)
      .filter(shows)
      .map((link) => ({ from, link }));
  const sides = [true, false].map((before) => {
    const near = take(tiesOf(centre).filter(({ link }) => link.before === before));
    return { before, near };
  });
  const drawn = sides.map(({ before, near }) => {
    const far = steps === 2 ? near.flatMap(({ link }) => take(tiesOf(link.other))) : [];
    return {
      before,
      near: groupsOf(near, ({ link }) => link.label),
      far: groupsOf(far, ({ from }) => `linked with ${shortName(from.label)}`),
    };
  });
  return { sides: drawn, left };
}

/** The neighbourhood of a node over one or two steps, from left to right; `shows` says which links count. */
export function arrangeFocus(
  model: GraphModel,
  centre: Node,
  steps: 1 | 2,
  shows: (link: Link) => boolean,
): Arrangement {
  const { sides, left } = gather(model, centre, steps, shows);
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
    left,
  };
}

const indent = 46;

/** The same from top to bottom, for a frame that is higher than wide: what came before stands above, what came of it below. */
export function arrangeTallFocus(
  model: GraphModel,
  centre: Node,
  steps: 1 | 2,
  shows: (link: Link) => boolean,
): Arrangement {
  const { sides, left } = gather(model, centre, steps, shows);
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
  return { spots, words, ties: tiesAmong(model, spots, shows), width: Math.ceil(width), height: Math.ceil(y), left };
}

/** All links among the nodes shown, each once, told from the side that comes after. */
function tiesAmong(model: GraphModel, spots: readonly Spot[], shows: (link: Link) => boolean): Tie[] {
  const here = new Set(spots.map(({ node }) => node));
  return spots.flatMap(({ node }) =>
    model
      .links(node)
      .filter((link) => link.before && here.has(link.other) && shows(link))
      .map((link) => ({ from: node, link })),
  );
}

const pathRow = 58;

/** A path as a chain from top to bottom, the words of each link beside it. */
export function arrangePath(steps: readonly PathStep[]): Arrangement {
  const spots = steps.map(({ node }, index) => ({ node, x: 30, y: 30 + index * pathRow, end: false }));
  const words = steps.flatMap(({ link }, index) =>
    link ? [{ text: link.label, x: 44, y: 30 + (index - 0.5) * pathRow, end: false }] : [],
  );
  const ties = steps.flatMap(({ link }, index) => {
    const from = steps[index - 1]?.node;
    return link && from ? [{ from, link }] : [];
  });
  const width = Math.max(0, ...steps.map(({ node }) => nameWidth(node)), ...words.map(({ text }) => labelWidth(text)));
  return { spots, words, ties, width: Math.ceil(width) + 80, height: 60 + (steps.length - 1) * pathRow, left: 0 };
}
