/** Lines between what is on the screen. */
import type { GraphModel, Node } from "./graph-model.ts";
import type { SceneEdge } from "./scene-types.ts";

/** What stands on the screen for each work. */
export interface Ends {
  /** Id of the element that stands for a work; undefined where nothing does. */
  of(work: number): string | undefined;
}

/** Lines for the relations whose two ends are on the screen; those between the same two elements become one. */
export function edgesBetween(
  model: GraphModel,
  ends: Ends,
  omit: readonly string[],
  chosen: Node | undefined,
  most: number,
  only: (typeIndex: number) => boolean = () => true,
): SceneEdge[] {
  const { graph } = model;
  const edges = new Map<string, SceneEdge>();
  for (const { source, target, type } of graph.edges) {
    const kind = graph.types[type];
    if (!kind || omit.includes(kind.id) || !only(type)) continue;
    const [from, to] = [ends.of(source), ends.of(target)];
    if (!from || !to || from === to) continue;
    const key = `${from} ${to} ${kind.id}`;
    const near = chosen !== undefined && (chosen.work === source || chosen.work === target);
    const old = edges.get(key);
    edges.set(key, {
      source: from,
      target: to,
      type: kind.id,
      label: kind.label,
      amount: (old?.amount ?? 0) + 1,
      near: near || (old?.near ?? false),
    });
  }
  return [...edges.values()].sort((a, b) => Number(b.near) - Number(a.near) || b.amount - a.amount).slice(0, most);
}
