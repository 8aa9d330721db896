/** How heavy, dark and bowed things are drawn, the same on every stage and in files. Runs in the browser and in tests. */
import { markSize } from "./scene-rooms.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene-types.ts";

/** Lines by type of relation: who descends from whom is drawn through, other relations are dashed or dotted. */
export const dashes: Readonly<Record<string, "solid" | "dashed" | "dotted">> = {
  "compares-with": "dashed",
  "concurrent-with": "dashed",
  "evaluated-on": "dotted",
};

/** Width and height of a mark at its usual size. */
export const markSizes: Readonly<Record<SceneNode["node"]["kind"], readonly [width: number, height: number]>> = {
  concept: [markSize * 1.5, markSize],
  topic: [markSize * 1.5, markSize],
  method: [markSize, markSize],
  benchmark: [markSize * 1.25, markSize * 1.25],
  paper: [markSize, markSize * 1.2],
};

/** A length as it stands in a drawing, to a hundredth. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** From the edge of a mark to its name, at its usual size. */
export const nameGap = 4;

/** Nested grounds lie on each other; a light one for each keeps the innermost readable. */
export const groundOf = (depth: number): number => (depth === 0 ? 0.55 : 0.35);

/** What stands back behind something selected, and still more its lines. */
export const fadedNode = 0.4;
const fadedEdge = 0.12;

/** The look of a line. */
export interface EdgeLook {
  readonly width: number;
  readonly opacity: number;
  /** How far it bows out; straight lines do not. */
  readonly bow: number;
  readonly arrow: boolean;
}

/** True where lines that do not belong to what is selected stand back. */
export const hasSelected = ({ kind, nodes }: Scene): boolean =>
  kind !== "focus" && kind !== "path" && nodes.some(({ chosen }) => chosen);

/** How a line looks; `boxed` where one of its ends is a box. */
export function lookOf(
  { type, amount, near }: SceneEdge,
  { kind, zoom }: Scene,
  selected: boolean,
  boxed: boolean,
): EdgeLook {
  const arrow = type !== "place" && type !== "part";
  // On the map lines lie over names; they come forward when a work is selected.
  const usual = arrow ? (kind === "map" ? 0.22 : 0.4) : 0.3;
  return {
    // Closer by, lines do not grow with the names.
    width: ((near ? 1.8 : 1) * Math.min(4, 1 + Math.log2(amount))) / Math.max(1, zoom ** 0.8),
    opacity: near ? 1 : selected ? fadedEdge : usual,
    // A bowed line between two large boxes side by side would begin inside them; one along a list would lie on its marks.
    bow: boxed ? 0 : kind === "map" ? 18 : 0.1,
    arrow,
  };
}
