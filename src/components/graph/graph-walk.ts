/** Walking the graph by arrow keys. Runs in the browser and in tests. */
import type { Node } from "./graph-model.ts";
import { spotOf } from "./graph-scene.ts";
import { contains } from "./scene-rooms.ts";
import type { Scene, View } from "./scene-types.ts";

/** A node that can be walked to. */
export interface Step {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] } as const;

/** A key that walks. */
export type ArrowKey = keyof typeof directions;

/** True for the four arrow keys. */
export function isArrowKey(key: string): key is ArrowKey {
  return key in directions;
}

/** The candidate that lies most clearly in the direction of the key: near, and little to the side. Undefined where none does. */
export function nextStep(from: Step, key: ArrowKey, candidates: readonly Step[]): Step | undefined {
  const [dx, dy] = directions[key];
  let best: Step | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const [x, y] = [candidate.x - from.x, candidate.y - from.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 0) continue;
    const cost = along + 2 * aside;
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** The nearest thing on the screen in the direction of the key; at first what stands nearest to the upper left. */
export function nextNode(scene: Scene, view: View, from: Node | undefined, key: ArrowKey): Node | undefined {
  const steps = [...scene.boxes, ...scene.nodes].flatMap(({ node }) => {
    const spot = spotOf(scene, node);
    return spot ? [{ node, id: node.id, x: spot.x, y: spot.y }] : [];
  });
  const here = steps.find(({ node }) => node === from);
  const rest = steps.filter((step) => step !== here);
  const toCorner = ({ x, y }: Step): number => x - view.left + y - view.top;
  const target = here
    ? nextStep(here, key, rest)
    : rest.filter((step) => contains(view, step)).sort((a, b) => toCorner(a) - toCorner(b))[0];
  return rest.find((step) => step === target)?.node;
}
