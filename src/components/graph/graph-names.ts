/** Finds nodes by what people type. Runs in the browser and in tests. */
import { joined } from "../../text/fold.ts";
import type { GraphModel, Node } from "./graph-model.ts";

/** More suggestions than this are no help. */
const most = 12;

/** The node that a typed name means: the same letters and digits first, else the first that begins with them. A work comes before the paper behind it. */
export function findNamed(model: GraphModel, name: string): Node | undefined {
  const wanted = joined(name);
  if (wanted === "") return undefined;
  const rank = ({ label, work }: Node): number => {
    const folded = joined(label);
    const isBehind = (model.graph.works[work]?.host ?? -1) >= 0;
    if (folded === wanted) return isBehind ? 1 : 0;
    return folded.startsWith(wanted) ? 2 : 3;
  };
  let best: Node | undefined;
  let least = 3;
  for (const node of model.nodes) {
    const here = rank(node);
    if (here < least) [best, least] = [node, here];
  }
  return best;
}

/** Names that hold what is typed, those that begin with it first. */
export function suggestNames(model: GraphModel, typed: string): string[] {
  const wanted = joined(typed);
  if (wanted === "") return [];
  const names = [...new Set(model.nodes.map(({ label }) => label))];
  const holding = names.map((name) => ({ name, at: joined(name).indexOf(wanted) })).filter(({ at }) => at >= 0);
  return holding
    .sort((a, b) => Number(a.at > 0) - Number(b.at > 0))
    .slice(0, most)
    .map(({ name }) => name);
}
