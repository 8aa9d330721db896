/** What is one or two links away from a node, in groups by how the links read, before it has places. */
import { shortName } from "../../exports/graph-grid.ts";
import type { Tie } from "./arrangement.ts";
import type { GraphModel, Link, Node } from "./graph-model.ts";

/** More nodes than this in one group, or in all, would make a picture nobody reads; the rest is left out. */
const mostInGroup = 48;
const mostInAll = 220;

/** Links under one heading. */
export interface Group {
  readonly heading: string;
  readonly ties: readonly Tie[];
}

/** What came before a node, or what came of it: the groups next to it, and those one step further. */
export interface Side {
  readonly before: boolean;
  readonly near: readonly Group[];
  readonly far: readonly Group[];
}

/** Links by how they read, in their order. */
function groupsOf(ties: readonly Tie[], heading: (tie: Tie) => string): Group[] {
  const groups = new Map<string, Tie[]>();
  for (const tie of ties) groups.set(heading(tie), [...(groups.get(heading(tie)) ?? []), tie]);
  return [...groups].map(([text, members]) => ({ heading: text, ties: members }));
}

/** Both sides of a node over one or two steps, each node once; `shows` says which links count. */
export function gatherNeighbourhood(
  model: GraphModel,
  centre: Node,
  steps: 1 | 2,
  shows: (link: Link) => boolean,
): Side[] {
  const seen = new Set<Node>([centre]);
  const take = (ties: readonly Tie[]): Tie[] => {
    const fresh: Tie[] = [];
    for (const tie of ties) {
      if (seen.has(tie.link.other) || fresh.length >= mostInGroup || seen.size >= mostInAll) continue;
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
  return sides.map(({ before, near }) => {
    const far = steps === 2 ? near.flatMap(({ link }) => take(tiesOf(link.other))) : [];
    return {
      before,
      near: groupsOf(near, ({ link }) => link.label),
      far: groupsOf(far, ({ from }) => `linked with ${shortName(from.label)}`),
    };
  });
}
