/**
 * Works over months, placed for a drawing: a lane for each category, or for each work of one category.
 * What lies before the months shown stands in a column of its own, so that a few early works do not stretch the axis over decades.
 */
import { descent } from "../knowledge/paths.ts";
import type { Concept, Entry, KnowledgeBase } from "../knowledge/types.ts";
import { arrowPath } from "./arrow-path.ts";
import { labelWidth } from "./graph-grid.ts";

/** One work at its place: the centre of its mark. */
export interface TimelineMark {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
}

/** One lane. */
export interface TimelineLane {
  readonly label: string;
  readonly address: string;
  readonly family: string;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly TimelineMark[];
  /** Bars of the works of each month, where there are too many for marks. */
  readonly bars: string;
  readonly works: number;
}

/** An arrow from the older work to the newer. */
export interface TimelineArrow {
  readonly from: TimelineMark;
  readonly to: TimelineMark;
  readonly label: string;
  readonly path: string;
}

/** A whole drawing. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  /** Left edge of the months. */
  readonly start: number;
  /** First of January of each year shown. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Year before which works stand in the first column; undefined where there are none. */
  readonly before: number | undefined;
  readonly lanes: readonly TimelineLane[];
  readonly arrows: readonly TimelineArrow[];
  readonly works: number;
}

const step = 24;
/** Months shown at most; the axis begins with a January. */
const mostMonths = 42;
const top = 30;
/** With more works than this a page would have too many elements; months become bars. */
const mostMarks = 300;
/** Rows of a category's own timeline. */
const mostRows = 50;
const barHeight = 36;

/** Months since the year 0; a work known to the year stands in the middle of it. */
function monthOf({ issued, year }: Entry): number {
  const month = issued.slice(5, 7);
  return year * 12 + (month === "" ? 6 : Number(month) - 1);
}

interface Axis {
  readonly first: number;
  readonly start: number;
  readonly earlier: boolean;
  readonly width: number;
}

function axisOf(entries: readonly Entry[], labels: number): Axis {
  const months = entries.map(monthOf);
  const last = Math.max(...months, 0);
  const january = Math.ceil((last - mostMonths + 1) / 12) * 12;
  const first = Math.max(Math.min(...months, last), january);
  const earlier = months.some((month) => month < first);
  const start = labels + (earlier ? step * 2 : 0) + step / 2;
  return { first, start, earlier, width: start + (last - first + 1) * step + step };
}

const columnOf = ({ first }: Axis, entry: Entry): number => Math.max(-1, monthOf(entry) - first);
const xOf = ({ start }: Axis, column: number): number =>
  column < 0 ? start - step * 1.5 : start + column * step + step / 2;

interface LaneOf {
  readonly label: string;
  readonly address: string;
  readonly family: string;
  readonly entries: readonly Entry[];
}

/** Marks of a month stand above each other; with too many works, one path draws a bar for each month. */
function placeLane(lane: LaneOf, axis: Axis, y: number, asBars: boolean, peak: number): TimelineLane {
  const byColumn = Map.groupBy(lane.entries, (entry) => columnOf(axis, entry));
  const tallest = Math.max(1, ...[...byColumn.values()].map(({ length }) => length));
  const height = asBars ? barHeight + 8 : tallest * step + 4;
  const base = y + height - 2;
  const common = {
    label: lane.label,
    address: lane.address,
    family: lane.family,
    y,
    height,
    works: lane.entries.length,
  };
  if (asBars) {
    const bars = [...byColumn].map(([column, entries]) => {
      const tall = Math.max(1, Math.round((entries.length / peak) * barHeight));
      return `M${xOf(axis, column) - 9} ${base}v-${tall}h18v${tall}z`;
    });
    return { ...common, marks: [], bars: bars.join("") };
  }
  const marks = [...byColumn].flatMap(([column, entries]) =>
    entries.map((entry, index) => ({ entry, x: xOf(axis, column), y: base - index * step - step / 2 })),
  );
  return { ...common, marks, bars: "" };
}

/** Arrows of descent between marks of the drawing. */
function arrowsBetween(marks: readonly TimelineMark[]): TimelineArrow[] {
  const at = new Map(marks.map((mark) => [mark.entry, mark]));
  return marks.flatMap((from) =>
    from.entry.relations.filter(descent).flatMap((relation): TimelineArrow[] => {
      const to = at.get(relation.other);
      if (!to) return [];
      return [{ from, to, label: relation.kind.label, path: arrowPath(from, to) }];
    }),
  );
}

function draw(lanesOf: readonly LaneOf[], arrows: boolean): Timeline {
  const entries = [...new Set(lanesOf.flatMap((lane) => lane.entries))];
  const labels = Math.max(120, ...lanesOf.map(({ label }) => Math.ceil(labelWidth(label) * 1.15) + 10));
  const axis = axisOf(entries, labels);
  const asBars = lanesOf.reduce((sum, lane) => sum + lane.entries.length, 0) > mostMarks;
  const peak = Math.max(
    1,
    ...lanesOf.flatMap((lane) =>
      [...Map.groupBy(lane.entries, (entry) => columnOf(axis, entry)).values()].map(({ length }) => length),
    ),
  );
  let y = top;
  const lanes = lanesOf.map((lane) => {
    const placed = placeLane(lane, axis, y, asBars, peak);
    y += placed.height;
    return placed;
  });
  const firstYear = Math.ceil(axis.first / 12);
  const lastYear = Math.floor((axis.first + (axis.width - axis.start) / step) / 12);
  return {
    width: axis.width,
    height: y + 8,
    start: axis.start,
    years: Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => ({
      year: firstYear + index,
      x: axis.start + ((firstYear + index) * 12 - axis.first) * step,
    })),
    before: axis.earlier ? firstYear : undefined,
    lanes,
    arrows: arrows ? arrowsBetween(lanes.flatMap(({ marks }) => marks)) : [],
    works: entries.length,
  };
}

const leavesOf = (concept: Concept): Concept[] =>
  concept.narrower.length === 0 ? [concept] : concept.narrower.flatMap(leavesOf);

/** A lane for each leaf below some concepts; leaves without works are left out. */
export function categoryTimeline(concepts: readonly Concept[]): Timeline {
  const lanes = concepts
    .flatMap(leavesOf)
    .filter(({ membersBelow }) => membersBelow.length > 0)
    .map((concept) => ({
      label: concept.name,
      address: concept.address,
      family: concept.top.id as string,
      entries: concept.membersBelow,
    }));
  return draw(lanes, false);
}

/** A lane for each work of a category, the newest if there are very many, with arrows of descent among them. */
export function workTimeline(concept: Concept): Timeline {
  const lanes = concept.membersBelow.slice(-mostRows).map((entry) => ({
    label: entry.name,
    address: entry.address,
    family: concept.top.id as string,
    entries: [entry],
  }));
  return draw(lanes, true);
}

/** The concepts that have a timeline of their own: all with works, in the order of the tree. */
export function timelineConcepts(kb: KnowledgeBase): Concept[] {
  return kb.concepts.filter(({ membersBelow, record }) => membersBelow.length > 0 && !record.status);
}

/** Every link of descent as `[older, newer, how the newer states it]`, by key. */
export function lineageLinks(kb: KnowledgeBase): [from: string, to: string, label: string][] {
  return kb.entries.flatMap((entry) =>
    entry.relations
      .filter(descent)
      .map(({ other, kind }): [string, string, string] => [entry.key, other.key, kind.label]),
  );
}
