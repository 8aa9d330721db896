/** A drawing of part of the graph whose places are counted out for the reader's choice: a neighbourhood, or a path. */
import { labelOffset, labelWidth, type Place, shortName } from "../../exports/graph-grid.ts";
import type { GraphModel, Link, Node } from "./graph-model.ts";

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

/** All that is drawn, and the size of it. */
export interface Arrangement {
  readonly spots: readonly Spot[];
  readonly words: readonly Word[];
  readonly ties: readonly Tie[];
  readonly width: number;
  readonly height: number;
}

/** The height of a line with a node or a heading, and the room between two groups of them. */
export const row = 20;
export const groupGap = 8;

/** The room that a node takes with its name. */
export const nameWidth = (node: Node): number => labelWidth(shortName(node.label)) * 1.12 + labelOffset + 8;

/** All links among the nodes shown, each once, told from the side that comes after. */
export function tiesAmong(model: GraphModel, spots: readonly Spot[], shows: (link: Link) => boolean): Tie[] {
  const here = new Set(spots.map(({ node }) => node));
  return spots.flatMap(({ node }) =>
    model
      .links(node)
      .filter((link) => link.before && here.has(link.other) && shows(link))
      .map((link) => ({ from: node, link })),
  );
}
