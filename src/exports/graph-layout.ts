/**
 * Places the Atlas on a plane as a map of nested boxes: each category holds its sub-categories, each leaf its works in a grid.
 * A grid cannot overlap itself, which no force-directed layout promises. The map keeps its size however many works there are: boxes
 * are shared out by need, names grow smaller, and one comes closer to a box as to a place on a map.
 */
import { isOwnWork } from "../knowledge/query.ts";
import type { Concept, Entry, KnowledgeBase } from "../knowledge/types.ts";
import { type BackgroundTopic, backgroundTopics } from "../schema/vocabulary.ts";
import { cellWidth, type Grid, planGrid, rowHeight } from "./graph-grid.ts";
import { headingHeight, headingWidth } from "./graph-heading.ts";
import { divideRectangle, type Rectangle, type Tile } from "./graph-tiles.ts";

/** The box of a category or of a background topic. */
export interface Box extends Rectangle {
  /** `concept:retrieval` or `topic:world-model-rl`. */
  readonly id: string;
  readonly label: string;
  /** Id of the top of the taxonomy, or "none". */
  readonly family: string;
  readonly depth: number;
  /** Position of the box around it in the list of boxes; -1 for none. */
  readonly parent: number;
  readonly grid: Grid;
  /** The entries in the grid, in its order; an entry stands in one box only. */
  readonly entries: readonly Entry[];
}

/** All boxes, each before those inside it. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** Between a box and what is in it, and between boxes. */
const padding = 8;
const gap = 7;

/** The map fills a wide screen at its own size; its height follows from what there is to show, within these bounds. */
const mapWidth = 1360;
const [lowest, highest] = [320, 1000];

/** Up to so many works get the room they want; beyond, room grows with the root of their number. */
const fullRoom = 16;

/** Works outside the taxonomy get less room than those in it. */
const backgroundShare = 0.45;

const spare = 1.25;

/** A box before it is placed. */
interface Frame {
  readonly id: string;
  readonly label: string;
  readonly family: string;
  readonly depth: number;
  readonly entries: readonly Entry[];
  readonly inner: readonly Frame[];
  readonly tile: Tile;
}

function frame(
  head: Pick<Frame, "id" | "label" | "family" | "depth">,
  entries: readonly Entry[],
  inner: readonly Frame[],
  share = 1,
): Frame {
  const cells = entries.reduce((sum, { name }) => sum + cellWidth(name) * rowHeight, 0);
  const crowd = Math.sqrt(Math.max(1, entries.length / fullRoom));
  // Columns are as wide as their longest name, and the last one is seldom full.
  const own = (1.5 * cells * share) / crowd;
  const content = own + inner.reduce((sum, { tile }) => sum + tile.area, 0);
  const minWidth = Math.max(
    headingWidth(head.label) + 2 * padding,
    ...inner.map(({ tile }) => tile.minWidth + 2 * padding),
  );
  // The shape is not known yet; for what heading and edges cost, a usual one is taken.
  const width = Math.max(minWidth, Math.sqrt(content * 1.7) + 2 * padding);
  const height = content / (width - 2 * padding) + headingHeight + padding;
  const minHeight =
    headingHeight +
    (entries.length > 0 ? rowHeight + padding : 2) +
    (inner.length > 0 ? padding + Math.max(...inner.map(({ tile }) => tile.minHeight)) : 0);
  // A small box gets some room to spare, or it would be squeezed between large ones.
  const area = Math.max((width + gap) * (height + gap), spare * (minWidth + gap) * (minHeight + gap));
  return { ...head, entries, inner, tile: { area, minWidth, minHeight } };
}

/** Draws a box and what is in it into the list of boxes. */
function place(box: Frame, room: Rectangle, parent: number, out: Box[]): void {
  const { id, label, family, depth, entries, inner } = box;
  const inside = {
    x: room.x + padding,
    y: room.y + headingHeight,
    width: Math.max(1, room.width - 2 * padding),
    height: Math.max(1, room.height - headingHeight - padding),
  };
  // Works that stand in a category with sub-categories get a band of their own above these.
  const own = inner.length > 0 ? entries.length / (entries.length + 20) : 1;
  const gridRoom = { ...inside, height: inside.height * own };
  const { scale, columns } = planGrid(
    entries.map(({ name }) => name),
    gridRoom.width,
    gridRoom.height,
  );
  out.push({
    ...{ id, label, family, depth, parent, entries },
    x: Math.round(room.x),
    y: Math.round(room.y),
    width: Math.round(room.x + room.width) - Math.round(room.x),
    height: Math.round(room.y + room.height) - Math.round(room.y),
    grid: { x: Math.round(inside.x), y: Math.round(inside.y), scale, columns },
  });
  const here = out.length - 1;
  const rest = inner.length > 0 && entries.length > 0 ? gridRoom.height + gap : 0;
  const innerRoom = { ...inside, y: inside.y + rest, height: Math.max(1, inside.height - rest) };
  const parts = divideRectangle(
    inner.map(({ tile }) => tile),
    innerRoom,
    gap,
  );
  inner.forEach((part, index) => {
    place(part, parts[index] ?? innerRoom, here, out);
  });
}

/** The concept in whose box an entry stands: its first place that is still in use. */
const homeOf = (entry: Entry): Concept | undefined =>
  entry.classifications.find(({ concept }) => !concept.record.status)?.concept;

function conceptFrame(concept: Concept): Frame {
  return frame(
    { id: `concept:${concept.id}`, label: concept.name, family: concept.top.id, depth: concept.ancestors.length },
    // A paper stands beside what it introduces, not in a grid.
    concept.members.filter((entry) => isOwnWork(entry) && homeOf(entry) === concept),
    concept.narrower.map(conceptFrame),
  );
}

const topicOf = (entry: Entry): BackgroundTopic =>
  (entry.kind === "paper" ? entry.record.background : entry.papers[0]?.record.background) ?? "other";

/** Works without a place in the taxonomy, by their topic; undefined where there are none. */
function backgroundFrame(kb: KnowledgeBase): Frame | undefined {
  const byTopic = new Map<BackgroundTopic, Entry[]>();
  for (const entry of kb.entries) {
    if (!isOwnWork(entry) || homeOf(entry)) continue;
    const there = byTopic.get(topicOf(entry));
    if (there) there.push(entry);
    else byTopic.set(topicOf(entry), [entry]);
  }
  const topics = (Object.keys(backgroundTopics) as BackgroundTopic[]).flatMap((topic) => {
    const entries = byTopic.get(topic);
    const head = { id: `topic:${topic}`, label: backgroundTopics[topic].label, family: "none", depth: 1 };
    return entries ? [frame(head, entries, [], backgroundShare)] : [];
  });
  const head = { id: "topic:background", label: "Background", family: "none", depth: 0 };
  return topics.length > 0 ? frame(head, [], topics) : undefined;
}

/** Places every concept in use and every entry. */
export function layoutMap(kb: KnowledgeBase): MapLayout {
  const background = backgroundFrame(kb);
  const frames = [...kb.tops.map(conceptFrame), ...(background ? [background] : [])];
  const needed = frames.reduce((sum, { tile }) => sum + tile.area, 0) / mapWidth;
  const room = {
    x: gap,
    y: gap,
    width: mapWidth - 2 * gap,
    height: Math.round(Math.min(highest, Math.max(lowest, needed))),
  };
  const boxes: Box[] = [];
  const parts = divideRectangle(
    frames.map(({ tile }) => tile),
    room,
    gap + 3,
  );
  frames.forEach((part, index) => {
    place(part, parts[index] ?? room, -1, boxes);
  });
  return { width: mapWidth, height: room.height + 2 * gap, boxes };
}
