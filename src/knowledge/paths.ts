/** The shortest chain of links between two works. */
import type { Entry, Relation } from "./types.ts";

/** One step of a chain: from a work along one of its links. */
export interface Step {
  readonly from: Entry;
  readonly relation: Relation;
}

/** Which links a chain may follow. */
export type Follow = (relation: Relation) => boolean;

/** Any link, in either direction. */
export const anyLink: Follow = () => true;

/** Links of descent only, from the older work to the newer. */
export const descent: Follow = ({ kind, stated }) => kind.lineage && !stated;

/** The shortest chain; undefined where there is none, empty from a work to itself. Of equals the one that comes first in the order of links. */
export function shortestPath(from: Entry, to: Entry, follow: Follow = anyLink): Step[] | undefined {
  const cameBy = new Map<Entry, Step | undefined>([[from, undefined]]);
  let front: Entry[] = [from];
  while (front.length > 0 && !cameBy.has(to)) {
    const next: Entry[] = [];
    for (const entry of front) {
      for (const relation of entry.relations) {
        if (cameBy.has(relation.other) || !follow(relation)) continue;
        cameBy.set(relation.other, { from: entry, relation });
        next.push(relation.other);
      }
    }
    front = next;
  }
  if (!cameBy.has(to)) return undefined;
  const steps: Step[] = [];
  for (let step = cameBy.get(to); step; step = cameBy.get(step.from)) steps.unshift(step);
  return steps;
}

/** A step in words, read from the work that states the link: "LongLive extends Self Forcing". */
export function stepText({ from, relation }: Step): string {
  const { kind, stated, other } = relation;
  return stated ? `${from.name} ${kind.label} ${other.name}` : `${other.name} ${kind.label} ${from.name}`;
}
