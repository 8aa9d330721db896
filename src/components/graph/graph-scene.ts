/**
 * What stands on the screen: from the graph, the state and the part of the drawing in view, the boxes, marks, lines and words, never
 * more than 600 of them, and never two names on each other. Runs in the browser and in tests; it knows no drawing library.
 */
import { type Place, shortName } from "../../exports/graph-grid.ts";
import { arrangeInColumns } from "./arrange-columns.ts";
import { arrangeInLines } from "./arrange-lines.ts";
import { arrangePath } from "./arrange-path.ts";
import type { Arrangement } from "./arrangement.ts";
import { passing } from "./graph-filter.ts";
import type { GraphModel, Link, Node } from "./graph-model.ts";
import { findPath } from "./graph-path.ts";
import { behind, type GraphState } from "./graph-state.ts";
import { lineageScene } from "./scene-lineage.ts";
import { mapScene } from "./scene-map.ts";
import { mostElements, type Scene, type SceneEdge, type SceneNode, type View } from "./scene-types.ts";

/** Where a node stands on the screen: the mark of a work, the heading of an open box, the middle of a closed one. */
export function spotOf({ boxes, nodes }: Scene, node: Node): Place | undefined {
  const box = boxes.find((other) => other.node === node);
  if (box) return box.open ? { x: box.x + 8, y: box.y + 10 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return nodes.find((other) => other.node === node);
}

/** Draws an arrangement: all of it, since it is small. */
function arranged(
  kind: "focus" | "path",
  { spots, words, ties, width, height }: Arrangement,
  chosen: Node | undefined,
  centre: Node | undefined,
  path: Scene["path"],
): Scene {
  const nodes = spots.map(
    ({ node, x, y, end }): SceneNode => ({
      ...{ node, x, y, end, label: shortName(node.label), scale: 1 },
      ...{ chosen: node === chosen, faded: false },
    }),
  );
  const room = mostElements - nodes.length - words.length;
  const edges = ties.map(({ from, link }): SceneEdge => {
    // A line runs from who states the relation to whom it is stated about.
    const [source, target] = link.before ? [from, link.other] : [link.other, from];
    const near = kind === "path" || from === centre || link.other === centre;
    return { source: source.id, target: target.id, type: link.type, label: link.label, amount: 1, near };
  });
  edges.sort((a, b) => Number(b.near) - Number(a.near));
  return {
    kind,
    zoom: 1,
    boxes: [],
    nodes,
    edges: edges.slice(0, room),
    words: words.map((word) => ({ ...word, size: 10 })),
    width,
    height,
    works: nodes.length,
    path,
  };
}

/** Which links count while one looks at a neighbourhood: those whose other end passes the filters. */
function linkFilter(model: GraphModel, state: GraphState): (link: Link) => boolean {
  const pass = passing(model.graph, { ...state, hide: state.hide.filter((kind) => kind !== behind) });
  return ({ other, type }) =>
    !state.omit.includes(type) &&
    (other.work < 0 ? !state.without.includes(other.family) : (pass[other.work] ?? false));
}

/** What stands on the screen. */
export function buildScene(model: GraphModel, state: GraphState, view: View): Scene {
  const chosen = state.select === undefined ? undefined : model.find(state.select);
  if (state.path) {
    const path = findPath(model, state.path[0], state.path[1], state.omit);
    if (path) return arranged("path", arrangePath(path), chosen, undefined, path);
  }
  if (state.focus > 0 && chosen) {
    const steps = state.focus === 2 ? 2 : 1;
    const isTall = view.bottom - view.top > view.right - view.left;
    const arrange = isTall ? arrangeInLines : arrangeInColumns;
    return arranged("focus", arrange(model, chosen, steps, linkFilter(model, state)), chosen, chosen, undefined);
  }
  return state.view === "lineage" ? lineageScene(model, state, view) : mapScene(model, state, view);
}
