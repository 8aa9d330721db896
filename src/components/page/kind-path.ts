/** The shapes of the four kinds as SVG paths, the same in every drawing: rounded bar, circle, diamond, sheet with a folded corner. */
import type { NodeKind } from "../../exports/graph.ts";

const paths: Readonly<Record<NodeKind, (x: number, y: number) => string>> = {
  concept: (x, y) => `M${x - 6} ${y - 4}h12v8h-12z`,
  method: (x, y) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0-8 0`,
  benchmark: (x, y) => `M${x} ${y - 5}l5 5-5 5-5-5z`,
  paper: (x, y) => `M${x - 4} ${y - 5}h5l3 3v7h-8z`,
};

/** The path of a kind's mark around a centre, about ten units wide. */
export function kindPath(kind: NodeKind, x: number, y: number): string {
  return paths[kind](x, y);
}
