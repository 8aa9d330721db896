/** The shortest path between two nodes, and how it reads. Runs in the browser and in tests. */
import { type GraphModel, isRelation, type Link, type Node } from "./graph-model.ts";

/** One node of a path with the link that leads to it; none for the first. */
export interface PathStep {
  readonly node: Node;
  readonly link: Link | undefined;
}

/** Breadth first, in the order of links, so that of several shortest paths it is always the same one. */
function search(model: GraphModel, from: Node, to: Node, follows: (link: Link) => boolean): PathStep[] | undefined {
  const reached = new Map<Node, { by: Link; before: Node } | undefined>([[from, undefined]]);
  let edge: Node[] = [from];
  while (edge.length > 0 && !reached.has(to)) {
    const next: Node[] = [];
    for (const node of edge) {
      for (const link of model.links(node)) {
        if (reached.has(link.other) || !follows(link)) continue;
        reached.set(link.other, { by: link, before: node });
        next.push(link.other);
      }
    }
    edge = next;
  }
  if (!reached.has(to)) return undefined;
  const steps: PathStep[] = [];
  for (let node: Node | undefined = to; node; ) {
    const step = reached.get(node);
    steps.unshift({ node, link: step?.by });
    node = step?.before;
  }
  return steps;
}

/**
 * The shortest path by relations of the types not omitted; where there is none, the shortest that also leads through papers and
 * categories. Undefined where even that fails.
 */
export function findPath(
  model: GraphModel,
  from: string,
  to: string,
  omit: readonly string[],
): readonly PathStep[] | undefined {
  const [start, end] = [model.find(from), model.find(to)];
  if (!start || !end) return undefined;
  const allowed = (link: Link): boolean => !omit.includes(link.type);
  return (
    search(model, start, end, (link) => isRelation(link) && allowed(link)) ??
    search(model, start, end, (link) => link.type !== "part" && allowed(link)) ??
    search(model, start, end, allowed)
  );
}

/** A label as a verb: "extends" stays, "extended by" becomes "is extended by". */
const asVerb = (label: string): string => (/^\w+s\b/.test(label) ? label : `is ${label}`);

/** A path as a sentence: "LongLive extends Self Forcing, which uses Wan." */
export function sayPath(steps: readonly PathStep[]): string {
  const [first, ...rest] = steps;
  if (!first) return "";
  const parts = rest.map(({ node, link }) => `${asVerb(link?.label ?? "")} ${node.label}`);
  return `${first.node.label} ${parts.join(", which ")}.`;
}
