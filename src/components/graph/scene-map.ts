/** The map: categories as boxes that open and close, works in them, lines between what is shown. */
import { closedSizeIn, headingSizeIn } from "../../exports/graph-heading.ts";
import { meets, readableLevel } from "../../exports/graph-labels.ts";
import { passing } from "./graph-filter.ts";
import { type GraphModel, isRelation, type Node } from "./graph-model.ts";
import type { GraphState } from "./graph-state.ts";
import { type Ends, edgesBetween } from "./scene-edges.ts";
import { type Candidate, chooseNodes, weightOf } from "./scene-names.ts";
import { around, contains } from "./scene-rooms.ts";
import { mostElements, mostNodes, type Scene, type SceneBox, type View } from "./scene-types.ts";

/** Headings smaller than this, in pixels, cannot be read: the box around them closes. Larger ones than that are no easier to read. */
const smallestHeading = 5.5;
const largestHeading = 20;

/** Which boxes are open: as the reader wants it, else those whose inner headings can be read. */
export function openBoxes(model: GraphModel, state: Pick<GraphState, "open" | "closed">, zoom: number): boolean[] {
  const { boxes } = model.graph;
  const smallest = boxes.map(() => Number.POSITIVE_INFINITY);
  boxes.forEach((box) => {
    if (box.parent >= 0) smallest[box.parent] = Math.min(smallest[box.parent] ?? 0, headingSizeIn(box, box.label));
  });
  return boxes.map((box, index) => {
    if (state.closed.includes(box.id)) return false;
    if (state.open.includes(box.id)) return true;
    const inner = smallest[index] ?? 0;
    // A typical heading counts; one long name in a narrow box does not close its parent.
    const size = Number.isFinite(inner) ? Math.max(inner, 8) : headingSizeIn(box, box.label);
    return size * zoom >= smallestHeading;
  });
}

/** What is selected and the works related to it; undefined where there are none that the rest could stand back behind. */
function nearOf(model: GraphModel, chosen: Node | undefined): ReadonlySet<Node> | undefined {
  const related = chosen && chosen.work >= 0 ? model.links(chosen).filter(isRelation) : [];
  return chosen && related.length > 0 ? new Set([chosen, ...related.map(({ other }) => other)]) : undefined;
}

/** Categories as boxes, works in them. */
export function mapScene(model: GraphModel, state: GraphState, view: View): Scene {
  const { graph } = model;
  const pass = passing(graph, state);
  const chosen = state.select === undefined ? undefined : model.find(state.select);
  const near = nearOf(model, chosen);
  const open = openBoxes(model, state, view.zoom);
  const shown = graph.boxes.map(() => false);
  graph.boxes.forEach((box, index) => {
    shown[index] = box.parent < 0 || ((shown[box.parent] ?? false) && (open[box.parent] ?? false));
  });
  const visible = around(view);
  const boxes = graph.boxes.flatMap((box, index): SceneBox[] => {
    const room = { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
    const node = model.nodes[graph.works.length + index];
    const { family } = box;
    if (!node || !shown[index] || !meets(room, visible) || state.without.includes(family)) return [];
    const below = model.worksBelow[index] ?? [];
    const amount = below.length > 0 ? below.filter((work) => pass[work]).length : undefined;
    const isOpen = open[index] ?? false;
    const size = isOpen
      ? Math.min(headingSizeIn(box, box.label), largestHeading / view.zoom)
      : closedSizeIn(box, box.label);
    const { x, y, width, height, depth } = box;
    return [{ node, x, y, width, height, depth, open: isOpen, size, amount, chosen: node === chosen }];
  });

  const candidates = graph.works.flatMap((work, index): Candidate[] => {
    const node = model.nodes[index];
    const wanted = node !== undefined && (near?.has(node) ?? false);
    // The paper behind a work stands for it only where papers are asked for.
    const passes = pass[index] ?? false;
    if (!node || !(passes || node === chosen) || !(shown[work.box] && open[work.box])) return [];
    if (!contains(visible, work) && !wanted) return [];
    const tooSmall = work.host >= 0 && readableLevel(work.scale, view.zoom) > 0 && node !== chosen;
    if (tooSmall) return [];
    return [
      {
        node,
        place: { x: work.x, y: work.y },
        scale: work.scale,
        level: work.host >= 0 ? -1 : work.level,
        weight: weightOf(model, node),
        wanted,
      },
    ];
  });
  const nodes = chooseNodes(candidates, view.zoom, Math.min(mostNodes, mostElements - boxes.length - 100), {
    chosen,
    near,
  });

  const onScreen = new Set(nodes.map(({ node }) => node.work));
  const boxOnScreen = new Set(boxes.map(({ node }) => node.box));
  const ends: Ends = {
    of(work) {
      if (onScreen.has(work)) return graph.works[work]?.id;
      if (!pass[work]) return undefined;
      for (let box = graph.works[work]?.box ?? -1; box >= 0; box = graph.boxes[box]?.parent ?? -1) {
        if (boxOnScreen.has(box) && shown[box]) return open[box] ? undefined : graph.boxes[box]?.id;
      }
      return undefined;
    },
  };
  return {
    kind: "map",
    zoom: view.zoom,
    boxes,
    nodes,
    edges: edgesBetween(model, ends, state.omit, chosen, mostElements - boxes.length - nodes.length),
    words: [],
    width: graph.width,
    height: graph.height,
    works: pass.filter((passed, index) => passed && (graph.works[index]?.host ?? 0) < 0).length,
    path: undefined,
  };
}
