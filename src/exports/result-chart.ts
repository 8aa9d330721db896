/**
 * A chart of the results of one setting, as positions: bars from zero, one for each system, its name above.
 * The chart stretches to the width of the screen: x counts units of which `width` make the whole, y is in px.
 */
import type { SettingGroup } from "../knowledge/results.ts";

/** One bar with its name and number. */
export interface ResultBar {
  readonly name: string;
  readonly value: string;
  readonly y: number;
  readonly x: number;
  readonly width: number;
  /** Right end of the bar, after which the number stands. */
  readonly end: number;
}

/** A whole chart. */
export interface ResultChart {
  readonly width: number;
  readonly height: number;
  readonly zero: number;
  readonly bars: readonly ResultBar[];
  /** The same in words. */
  readonly words: string;
}

const row = 38;
const barRoom = 300;
const valueRoom = 70;
/** More bars than this are not read in a picture; the table holds them all. */
const most = 24;
/** Letters that have room above a bar on a phone. */
const longestName = 52;

const short = (name: string): string => (name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name);

/** The chart of a setting; undefined for fewer than two results, which are no comparison. */
export function resultChart({ results }: SettingGroup): ResultChart | undefined {
  if (results.length < 2) return undefined;
  const shown = results.slice(0, most);
  const values = shown.map(({ result }) => result.value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = barRoom / (high - low || 1);
  const zero = Math.round(-low * scale);
  const bars = shown.map(({ result: { system, value } }, index): ResultBar => {
    const width = Math.max(1, Math.round(Math.abs(value) * scale));
    const x = value < 0 ? zero - width : zero;
    return { name: short(system), value: String(value), y: index * row, x, width, end: x + width };
  });
  return {
    width: barRoom + valueRoom,
    height: shown.length * row + 4,
    zero,
    bars,
    words: shown.map(({ result: { system, value } }) => `${system}: ${value}`).join(", "),
  };
}
