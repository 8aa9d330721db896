/** The shape in the mark of each kind, in a square of 16 units, as pages, search in the browser and social cards draw it. */
import type { NodeKind } from "../../exports/graph.ts";

/** An element of SVG with its attributes. */
type KindShape = readonly [tag: "rect" | "circle" | "path", attributes: Readonly<Record<string, string>>];

/** A concept is a rounded rectangle, a method a circle, a benchmark a diamond, a paper a sheet with a folded corner. */
export const kindShapes: Readonly<Record<NodeKind, KindShape>> = {
  concept: ["rect", { x: "1", y: "3.5", width: "14", height: "9", rx: "2.5" }],
  method: ["circle", { cx: "8", cy: "8", r: "6" }],
  benchmark: ["path", { d: "M8 1 15 8 8 15 1 8Z" }],
  paper: ["path", { d: "M3 1.5h6.5L13 5v9.5H3ZM9.5 1.5V5H13" }],
};
