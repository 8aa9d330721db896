/** The line that says what is shown and where one is. Runs in the browser and in tests. */
import { count } from "../../text/format.ts";
import type { GraphModel, Node } from "./graph-model.ts";
import type { Scene, View } from "./scene-types.ts";

/** The boxes around the middle of the view, from the outermost in, as far as they fill a good part of it. */
export function whereAmI(model: GraphModel, scene: Scene, view: View): readonly Node[] {
  const inView = ((view.right - view.left) * (view.bottom - view.top)) / (scene.width * scene.height);
  if (scene.kind !== "map" || inView > 0.6) return [];
  const x = (view.left + view.right) / 2;
  const y = (view.top + view.bottom) / 2;
  const { boxes, works } = model.graph;
  return boxes.flatMap((box, index) => {
    const holds = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    const large = box.width > 0.45 * (view.right - view.left) || box.height > 0.45 * (view.bottom - view.top);
    const node = model.nodes[works.length + index];
    return holds && large && node ? [node] : [];
  });
}

/** What is shown, in a sentence. */
export function sayScene({ kind, works, nodes }: Scene): string {
  switch (kind) {
    case "map":
      return `Map, ${count(works, "work")}.`;
    case "lineage":
      return `Lineage, oldest left: ${count(works, "work")} that build on another or are built on.`;
    case "focus":
      return `${count(nodes.length - 1, "node")} around the selected one; what came before it comes first.`;
    case "path":
      return `The shortest path, ${count(nodes.length - 1, "step")}.`;
    default:
      return kind satisfies never;
  }
}

/** How much of it has its name on the screen; empty where all has. */
export function sayDetail({ kind, works, nodes }: Scene): string {
  const named = nodes.filter(({ label }) => label !== "").length;
  return (kind === "map" || kind === "lineage") && named < works
    ? `${count(named, "name")} shown here; drag or come closer for more.`
    : "";
}
