/** Walking the graph by arrow keys. Runs in the browser and in tests. */

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
