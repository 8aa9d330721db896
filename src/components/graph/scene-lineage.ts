/** The lineage: works from left to right in time, lines from the older to what builds on it. */
import { labelSize, labelWidth } from "../../exports/graph-grid.ts";
import { passing } from "./graph-filter.ts";
import type { GraphModel, Node } from "./graph-model.ts";
import type { GraphState } from "./graph-state.ts";
import { edgesBetween } from "./scene-edges.ts";
import { type Candidate, chooseNodes, weightOf } from "./scene-names.ts";
import { around, contains } from "./scene-rooms.ts";
import { mostElements, mostNodes, type Scene, type View } from "./scene-types.ts";

const mostYears = 60;

/** All that descends from a work or leads to it. */
function descentOf(model: GraphModel, chosen: Node): ReadonlySet<Node> {
  const lineage = new Set(model.graph.types.filter((type) => type.lineage).map(({ id }) => id));
  const seen = new Set([chosen]);
  for (const before of [true, false]) {
    const queue = [chosen];
    for (let node = queue.pop(); node; node = queue.pop()) {
      for (const link of model.links(node)) {
        if (link.before !== before || !lineage.has(link.type) || seen.has(link.other)) continue;
        seen.add(link.other);
        queue.push(link.other);
      }
    }
  }
  return seen;
}

/** Works by descent, time from left to right. */
export function lineageScene(model: GraphModel, state: GraphState, view: View): Scene {
  const { graph } = model;
  const pass = passing(graph, state);
  const chosen = state.select === undefined ? undefined : model.find(state.select);
  const near = chosen && graph.works[chosen.work]?.descent ? descentOf(model, chosen) : undefined;
  const visible = around(view);
  const candidates = graph.works.flatMap((work, index): Candidate[] => {
    const node = model.nodes[index];
    const { descent } = work;
    // A paper that descends from a work stands for itself here, whether or not it has a method.
    const passes = pass[index] || (work.host >= 0 && descent !== undefined);
    if (!node || !descent || !(passes || node === chosen)) return [];
    const wanted = near?.has(node) ?? false;
    if (!contains(visible, descent) && !wanted) return [];
    const place = { x: descent.x, y: descent.y };
    return [{ node, place, scale: 1, level: descent.level, weight: weightOf(model, node), wanted }];
  });
  const words = graph.lineage.ticks
    .slice(0, mostYears)
    .map(({ x, label }) => ({ x, y: 12, text: label, size: Math.max(labelSize, 11 / view.zoom), end: false }));
  const ticks = words.filter((word, index) => {
    const width = (labelWidth(word.text) * word.size) / labelSize + 6;
    return index === 0 || words.slice(0, index).every((other) => other.x + width <= word.x || other.text === word.text);
  });
  const nodes = chooseNodes(candidates, view.zoom, mostNodes - ticks.length, {
    chosen,
    near,
  });
  const here = new Map(nodes.map(({ node }) => [node.work, node.id]));
  const edges = edgesBetween(
    model,
    { of: (work) => here.get(work) },
    state.omit,
    undefined,
    mostElements - nodes.length - ticks.length,
    (type) => graph.types[type]?.lineage ?? false,
  );
  return {
    kind: "lineage",
    zoom: view.zoom,
    boxes: [],
    nodes,
    // The arrow follows time: from the older work to the one that builds on it.
    edges: edges.map((edge) => {
      const [newer, older] = [model.find(edge.source), model.find(edge.target)];
      const inLine =
        near !== undefined && newer !== undefined && older !== undefined && near.has(newer) && near.has(older);
      const label = graph.types.find(({ id }) => id === edge.type)?.inverse ?? edge.label;
      return { ...edge, source: edge.target, target: edge.source, label, near: inLine };
    }),
    words: ticks,
    width: graph.lineage.width,
    height: graph.lineage.height,
    works: graph.works.filter(({ descent }, index) => descent && pass[index]).length,
    path: undefined,
  };
}
