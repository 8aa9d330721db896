/**
 * Works over months, placed for a drawing: a lane for each category, or for each work of one category.
 * What lies before the months shown stands in a column of its own, so that a few early works do not stretch the axis over decades.
 * Drawings stretch to the width of the screen: x counts units of which `width` make the whole, y is in px.
 */
import { descent } from "../knowledge/paths.ts";
import type { Concept, Entry, KnowledgeBase } from "../knowledge/types.ts";
import { months } from "../schema/months.ts";

/** One work at its place: the centre of its mark. */
export interface TimelineMark {
  readonly entry: Entry;
  readonly x: number;
  readonly y: number;
}

/** One lane. */
export interface TimelineLane {
  readonly label: string;
  /** Of a lane with one work: its label in lines that have room beside the mark on a phone. */
  readonly lines: readonly string[];
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
}

/** A place on the axis. */
export interface TimelineTick {
  readonly label: string;
  /** Of the first days of a quarter: the year, for where that of its January may be out of sight. */
  readonly year?: string;
  readonly x: number;
}

/** A whole drawing. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  /** First of January of each year shown; before it, where the axis begins within a year, that beginning. */
  readonly years: readonly TimelineTick[];
  /** First days of quarters within a year, where there is room to name them. */
  readonly months: readonly TimelineTick[];
  /** Year before which works stand in the first column; undefined where there are none. */
  readonly before: number | undefined;
  readonly lanes: readonly TimelineLane[];
  readonly arrows: readonly TimelineArrow[];
  readonly works: number;
}

const step = 24;
/** Months shown at most; the axis begins with a January. */
const mostMonths = 42;
/** With more works than this a page would have too many elements; months become bars. */
const mostMarks = 300;
/** Rows of a category's own timeline. */
const mostRows = 50;
const barHeight = 36;
/** Units of the column of earlier works: a mark where months are wide, and room for its heading where they shrink. */
const earlierWidth = { months: 2 * step, shrunk: 6 * step };
/** With more months the names of quarters would run into each other where months shrink. */
const mostNamedMonths = 16;
/** Letters of a name that have room beside its mark on a phone. */
const lineLength = 26;
const lineHeight = 14;

/** Months since the year 0; a work known to the year stands in the middle of it. */
function monthOf({ issued, year }: Entry): number {
  const month = issued.slice(5, 7);
  return year * 12 + (month === "" ? 6 : Number(month) - 1);
}

interface Axis {
  /** Month of the first column. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly earlier: boolean;
  readonly width: number;
}

function axisOf(entries: readonly Entry[], earlierColumn: number): Axis {
  const months = entries.map(monthOf);
  const last = Math.max(...months, 0);
  const january = Math.ceil((last - mostMonths + 1) / 12) * 12;
  const first = Math.max(Math.min(...months, last), january);
  const earlier = months.some((month) => month < first);
  const start = (earlier ? earlierColumn : 0) + step / 2;
  return { first, last, start, earlier, width: start + (last - first + 1) * step + step };
}

/** Ticks at every so many months, from the first of them in or after the first month. */
function ticksOf({ first, last, start }: Axis, every: number, label: (month: number) => string): TimelineTick[] {
  const from = Math.ceil(first / every) * every;
  return Array.from({ length: Math.max(0, Math.floor((last - from) / every) + 1) }, (_, index) => {
    const month = from + index * every;
    return { label: label(month), x: start + (month - first) * step };
  });
}

const yearLabel = (month: number): string => String(Math.floor(month / 12));

function yearsOf(axis: Axis): TimelineTick[] {
  const januaries = ticksOf(axis, 12, yearLabel);
  const room = (januaries[0]?.x ?? axis.width) - axis.start;
  return axis.first % 12 !== 0 && room >= axis.width / 10
    ? [{ label: yearLabel(axis.first), x: axis.start }, ...januaries]
    : januaries;
}

const quarters = ["", months["04"], months["07"], months["10"]].map((month) => month.slice(0, 3));

/** The quarters between the years; the first is left out where the year of the beginning is named. */
function monthsOf(axis: Axis): TimelineTick[] {
  const named = ticksOf(axis, 3, (month) => quarters[(month % 12) / 3] ?? "");
  const inYears = ticksOf(axis, 3, yearLabel);
  return named
    .map((tick, index) => ({ ...tick, year: inYears[index]?.label ?? "" }))
    .filter(({ label, x }) => label !== "" && (axis.first % 12 === 0 || x - axis.start >= 2 * step));
}

const columnOf = ({ first }: Axis, entry: Entry): number => Math.max(-1, monthOf(entry) - first);
const xOf = ({ start }: Axis, column: number): number =>
  column < 0 ? (start - step / 2) / 2 : start + column * step + step / 2;

/** A name in lines of at most so many letters, broken between words. */
export function inLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (lines.length > 0 && longer.length <= lineLength) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

interface LaneOf {
  readonly label: string;
  readonly lines: readonly string[];
  readonly address: string;
  readonly family: string;
  readonly entries: readonly Entry[];
}

/** Marks of a month stand above each other; with too many works, one path draws a bar for each month. */
function placeLane(lane: LaneOf, axis: Axis, y: number, asBars: boolean, peak: number): TimelineLane {
  const byColumn = Map.groupBy(lane.entries, (entry) => columnOf(axis, entry));
  const tallest = Math.max(1, ...[...byColumn.values()].map(({ length }) => length));
  const room = Math.max(tallest * step, lane.lines.length * lineHeight);
  const height = (asBars ? barHeight + 4 : room) + 4;
  const base = y + height - 2 - (asBars ? 0 : (room - tallest * step) / 2);
  const common = {
    label: lane.label,
    lines: lane.lines,
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
      return [{ from, to, label: relation.kind.label }];
    }),
  );
}

function draw(lanesOf: readonly LaneOf[], { shrinks }: { readonly shrinks: boolean }): Timeline {
  const entries = [...new Set(lanesOf.flatMap((lane) => lane.entries))];
  const axis = axisOf(entries, shrinks ? earlierWidth.shrunk : earlierWidth.months);
  const asBars = lanesOf.reduce((sum, lane) => sum + lane.entries.length, 0) > mostMarks;
  const peak = Math.max(
    1,
    ...lanesOf.flatMap((lane) =>
      [...Map.groupBy(lane.entries, (entry) => columnOf(axis, entry)).values()].map(({ length }) => length),
    ),
  );
  let y = 0;
  const lanes = lanesOf.map((lane) => {
    const placed = placeLane(lane, axis, y, asBars, peak);
    y += placed.height;
    return placed;
  });
  return {
    width: axis.width,
    height: y,
    years: yearsOf(axis),
    months: shrinks && axis.last - axis.first >= mostNamedMonths ? [] : monthsOf(axis),
    before: axis.earlier ? Math.ceil(axis.first / 12) : undefined,
    lanes,
    arrows: shrinks ? arrowsBetween(lanes.flatMap(({ marks }) => marks)) : [],
    works: entries.length,
  };
}

const leavesOf = (concept: Concept): Concept[] =>
  concept.narrower.length === 0 ? [concept] : concept.narrower.flatMap(leavesOf);

/** A lane for each leaf below some concepts; leaves without works are left out. Needs its full width, of one px a unit. */
export function categoryTimeline(concepts: readonly Concept[]): Timeline {
  const lanes = concepts
    .flatMap(leavesOf)
    .filter(({ membersBelow }) => membersBelow.length > 0)
    .map((concept) => ({
      label: concept.name,
      lines: [],
      address: concept.address,
      family: concept.top.id as string,
      entries: concept.membersBelow,
    }));
  return draw(lanes, { shrinks: false });
}

/** A lane for each work of a category, the newest if there are very many, with arrows of descent among them. Fits any width. */
export function workTimeline(concept: Concept): Timeline {
  const lanes = concept.membersBelow.slice(-mostRows).map((entry) => ({
    label: entry.name,
    lines: inLines(entry.name),
    address: entry.address,
    family: concept.top.id as string,
    entries: [entry],
  }));
  return draw(lanes, { shrinks: true });
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
