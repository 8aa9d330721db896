/** A small picture of the whole drawing with a frame around what is in view. */
import { svg } from "../page/dom.ts";
import type { GraphModel } from "./graph-model.ts";
import type { Scene, View } from "./scene-types.ts";

const width = 120;

/** Draws it; hidden while most is in view anyway. */
export function showMinimap(holder: HTMLElement, model: GraphModel, scene: Scene, view: View): void {
  const inView = ((view.right - view.left) * (view.bottom - view.top)) / (scene.width * scene.height);
  holder.hidden = inView > 0.6 || scene.kind === "focus" || scene.kind === "path";
  if (holder.hidden) return;
  const scale = width / scene.width;
  const height = Math.max(12, Math.round(scene.height * scale));
  const viewBox = `0 0 ${scene.width} ${scene.height}`;
  const tops = scene.kind === "map" ? model.graph.boxes.filter(({ depth }) => depth === 0) : [];
  const boxes = tops.map(({ x, y, width: w, height: h, family }) =>
    svg("rect", { x, y, width: w, height: h, class: "box", "data-family": family }),
  );
  const left = Math.max(0, view.left);
  const top = Math.max(0, view.top);
  const seen = svg("rect", {
    class: "view",
    x: left,
    y: top,
    width: Math.max(1, Math.min(scene.width, view.right) - left),
    height: Math.max(1, Math.min(scene.height, view.bottom) - top),
  });
  holder.replaceChildren(svg("svg", { viewBox, width, height, "aria-hidden": "true" }, ...boxes, seen));
}
