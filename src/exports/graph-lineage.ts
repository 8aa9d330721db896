/**
 * Places works by who descends from whom: time runs from left to right, each work in a lane near those it comes from.
 * Crowded months get more room than empty years, so that the axis keeps the order of time but not its length.
 */
import type { Entry } from "../knowledge/types.ts";
import { cellWidth, labelOffset, labelSize, labelWidth, type Place, shortName } from "./graph-grid.ts";
import { labelLevels } from "./graph-labels.ts";

/** A work at its place in the lineage. */
export interface Descent extends Place {
  /** The highest level of letters at which its name still shows, see graph-labels.ts. */
  readonly level: number;
}

/** Where a year begins on the axis. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** The whole drawing. */
export interface Lineage {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly places: ReadonlyMap<Entry, Descent>;
}

/** One step of descent, by position in the list of works. */
export interface Step {
  readonly older: number;
  readonly newer: number;
}

/** Distance of two lanes, and the largest letters, for when one looks from afar. */
const laneHeight = 22;
const highestLevel = 12;
const margin = 24;
const axisHeight = 26;
/** The drawing is about so many times as wide as high, and so much larger than its names need. */
const wide = 1.9;
const loose = 1.7;
/** An empty month keeps a sliver, and years whose labels would touch get no tick. */
const emptyMonth = 1.5;
const tickRoom = 44;

/** Months since the year 0; a date without month counts as the middle of its year. */
function monthOf(issued: string): number {
  const [year = "0", month] = issued.split("-");
  return Number(year) * 12 + (month ? Number(month) - 1 : 6);
}

/** For each month that has works, where it begins and how wide it is; empty stretches of more than a year count as one. */
function timeAxis(
  months: readonly number[],
  perWork: number,
): { start: Map<number, number>; end: number; ticks: Tick[] } {
  const amounts = new Map<number, number>();
  for (const month of months) amounts.set(month, (amounts.get(month) ?? 0) + 1);
  const start = new Map<number, number>();
  const ticks: Tick[] = [];
  let x = margin;
  let previous: number | undefined;
  for (const [month, amount] of [...amounts].sort(([a], [b]) => a - b)) {
    const year = Math.floor(month / 12);
    if (previous !== undefined) x += emptyMonth * Math.min(12, month - previous - 1);
    const newYear = previous === undefined || Math.floor(previous / 12) < year;
    if (newYear && x - (ticks.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= tickRoom)
      ticks.push({ x: Math.round(x), label: String(year) });
    start.set(month, x);
    x += amount * perWork;
    previous = month;
  }
  return { start, end: x, ticks };
}

/** The free lane nearest to the wanted one; a new one at the edge where all are taken. */
function chooseLane(ends: Map<number, number>, wanted: number, left: number, most: number): number {
  for (let distance = 0; distance <= most; distance++) {
    for (const lane of [Math.round(wanted) - distance, Math.round(wanted) + distance]) {
      if (Math.abs(lane) <= most / 2 && (ends.get(lane) ?? Number.NEGATIVE_INFINITY) <= left) return lane;
    }
  }
  let lane = Math.floor(most / 2) + 1;
  while ((ends.get(lane) ?? Number.NEGATIVE_INFINITY) > left) lane++;
  return lane;
}

/** For each work its heirs and theirs: enough to tell a root from a leaf, and linear. One that is the heir of two heirs counts twice. */
function heirsOfTwoSteps(amount: number, steps: readonly Step[]): number[] {
  const children = Array.from({ length: amount }, (): number[] => []);
  for (const { older, newer } of steps) children[older]?.push(newer);
  const direct = children.map((list) => list.length);
  return children.map((list) => list.reduce((sum, child) => sum + 1 + (direct[child] ?? 0), 0));
}

/** Places the works that have a step of descent; they come oldest first. Empty where there is none. */
export function layoutLineage(entries: readonly Entry[], steps: readonly Step[]): Lineage {
  const widths = entries.map(({ name }) => cellWidth(name));
  const area = widths.reduce((sum, width) => sum + width * laneHeight, 0) * loose;
  const width = Math.sqrt(area * wide);
  const axis = timeAxis(
    entries.map(({ issued }) => monthOf(issued)),
    width / Math.max(1, entries.length),
  );
  const most = Math.max(2, Math.ceil(width / wide / laneHeight));
  const parents = entries.map((): number[] => []);
  for (const { older, newer } of steps) parents[newer]?.push(older);
  const placed = new Map<number, number>();
  const ends = new Map<number, number>();
  const lanes: number[] = [];
  const xs: number[] = [];
  entries.forEach((entry, index) => {
    const month = monthOf(entry.issued);
    const nth = placed.get(month) ?? 0;
    placed.set(month, nth + 1);
    const x = Math.round((axis.start.get(month) ?? 0) + (nth * width) / entries.length);
    const known = (parents[index] ?? []).flatMap((parent) => lanes[parent] ?? []);
    const wanted = known.length > 0 ? known.reduce((sum, lane) => sum + lane, 0) / known.length : 0;
    const lane = chooseLane(ends, wanted, x - 8, most);
    lanes.push(lane);
    xs.push(x);
    ends.set(lane, x + (widths[index] ?? 0));
  });
  const top = Math.min(0, ...lanes);
  const bottom = Math.max(0, ...lanes);
  const height = Math.ceil((bottom - top + 1) * laneHeight + axisHeight + margin);
  const right = Math.ceil(Math.max(axis.end, ...ends.values(), 0) + margin);
  const weights = heirsOfTwoSteps(entries.length, steps);
  const points = lanes.map((lane, index) => ({ x: xs[index] ?? 0, y: axisHeight + (lane - top + 0.5) * laneHeight }));
  const levels = labelLevels(
    points.map((point, index) => ({
      ...point,
      before: 7,
      after: labelOffset + labelWidth(shortName(entries[index]?.name ?? "")),
      height: labelSize + 4,
      weight: weights[index] ?? 0,
    })),
    { left: 0, top: axisHeight, right, bottom: height },
    highestLevel,
  );
  return {
    width: right,
    height,
    ticks: axis.ticks,
    places: new Map(entries.map((entry, index) => [entry, { ...(points[index] as Place), level: levels[index] ?? 0 }])),
  };
}
