/** Lengths of videos as texts state them, brought into an order. Runs in the browser too. */

/** `[kind, size in it]` of each unit: frames, tokens and steps say nothing of time, so lengths in time stand above them all. */
const units: ReadonlyMap<string, readonly [kind: number, size: number]> = new Map([
  ["step", [0, 1]],
  ["token", [1, 1]],
  ["frame", [2, 1]],
  ["second", [3, 1]],
  ["minute", [3, 60]],
  ["hour", [3, 3600]],
]);

/** A length such as "2 minutes", to be compared part by part; undefined for any other text. */
export function readLength(text: string): readonly [kind: number, amount: number] | undefined {
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?) ([a-z]+?)s?$/.exec(text) ?? [];
  const [kind, size] = units.get(unit) ?? [];
  return kind === undefined || size === undefined ? undefined : [kind, Number(amount) * size];
}
