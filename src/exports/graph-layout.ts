/**
 * Places the Atlas on a plane as a map of nested blocks: each category is a box that holds its sub-categories,
 * each leaf lists its members in columns. A list cannot overlap itself, which no force-directed layout promises.
 */
import type { Concept, Entry, KnowledgeBase } from "../knowledge/types.ts";
import { type BackgroundTopic, backgroundTopics } from "../schema/vocabulary.ts";

/** Centre of a node's mark, in units of the drawing. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The box of a category or of a background topic. */
export interface Box extends Place {
  readonly id: string;
  readonly label: string;
  readonly family: string;
  readonly depth: number;
  readonly width: number;
  readonly height: number;
}

/** All places. Boxes come before what they hold. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly places: ReadonlyMap<string, Place>;
}

/** Font size of labels, the width of a letter at that size on the wide side, and the distances of the map. */
export const labelSize = 11;
const letter = 6.3;
const row = 18;
const header = 26;
const padding = 10;
const gap = 10;
const markWidth = 30;

/** The width that a label is given. */
export function labelWidth(label: string): number {
  return Math.ceil(label.length * letter);
}

/** A block before it is placed: its size, and how to place what is in it once its corner is known. */
interface Block {
  readonly width: number;
  readonly height: number;
  place(x: number, y: number, out: Placed): void;
}

interface Placed {
  readonly boxes: Box[];
  readonly places: Map<string, Place>;
}

/** Members in columns of about equal length, read downwards, oldest first. */
function columns(entries: readonly Entry[], amount: number): Block {
  const perColumn = Math.ceil(entries.length / amount) || 1;
  const groups = Array.from({ length: Math.ceil(entries.length / perColumn) }, (_, index) =>
    entries.slice(index * perColumn, (index + 1) * perColumn),
  );
  const widths = groups.map((group) => Math.max(...group.map(({ name }) => labelWidth(name))) + markWidth + 8);
  return {
    width: widths.reduce((sum, width) => sum + width, 0),
    height: entries.length === 0 ? 0 : perColumn * row,
    place(x, y, { places }) {
      let left = x;
      groups.forEach((group, column) => {
        group.forEach((entry, index) => {
          const at = { x: left + 20, y: y + index * row + row / 2 };
          places.set(entry.key, at);
          // The paper of a method or benchmark stands just left of it.
          if (entry.kind !== "paper")
            for (const paper of entry.papers)
              if (!places.has(paper.key)) places.set(paper.key, { x: at.x - 13, y: at.y });
        });
        left += widths[column] ?? 0;
      });
    },
  };
}

/** Blocks in rows from left to right, a new row where the target width is passed. */
function shelves(blocks: readonly Block[], target: number): Block {
  const rows: Block[][] = [];
  let used = 0;
  for (const block of blocks) {
    if (rows.length === 0 || used + block.width > target) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(block);
    used += block.width + gap;
  }
  const heights = rows.map((blocksInRow) => Math.max(...blocksInRow.map(({ height }) => height)));
  return {
    width: Math.max(0, ...rows.map((blocksInRow) => blocksInRow.reduce((sum, { width }) => sum + width + gap, -gap))),
    height: heights.reduce((sum, height) => sum + height + gap, rows.length > 0 ? -gap : 0),
    place(x, y, out) {
      let top = y;
      rows.forEach((blocksInRow, index) => {
        let left = x;
        for (const block of blocksInRow) {
          block.place(left, top, out);
          left += block.width + gap;
        }
        top += (heights[index] ?? 0) + gap;
      });
    },
  };
}

/** A box with a heading around blocks that stand one below the other. */
function framed(
  frame: { id: string; label: string; family: string; depth: number; node: boolean },
  inner: readonly Block[],
  boxes = true,
): Block {
  const parts = inner.filter(({ width, height }) => width > 0 && height > 0);
  const width = Math.max(labelWidth(frame.label) * 1.12 + 34, ...parts.map((part) => part.width)) + 2 * padding;
  const height = header + parts.reduce((sum, part) => sum + part.height + gap, 0) + (parts.length > 0 ? 2 : 4);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    place(x, y, out) {
      const { node, ...box } = frame;
      if (boxes) out.boxes.push({ ...box, x, y, width: Math.ceil(width), height: Math.ceil(height) });
      if (node) out.places.set(frame.id, { x: x + padding + 8, y: y + header / 2 + 1 });
      let top = y + header;
      for (const part of parts) {
        part.place(x + padding, top, out);
        top += part.height + gap;
      }
    },
  };
}

/** How many columns a list of members gets: lists of more than a dozen are split. */
const columnsFor = (amount: number): number => Math.max(1, Math.ceil(amount / 9));

/** The entries that stand in a concept's box: those whose first place it is, so that each stands once. */
function residents(concept: Concept): Entry[] {
  return concept.members.filter((entry) => entry.classifications[0]?.concept === concept);
}

function conceptBlock(concept: Concept, target: number): Block {
  const own = residents(concept);
  const children = concept.narrower.map((child) => conceptBlock(child, target - 2 * padding));
  const frame = {
    id: `concept:${concept.id}`,
    label: concept.name,
    family: concept.top.id,
    depth: concept.ancestors.length,
    node: true,
  };
  return framed(frame, [columns(own, columnsFor(own.length)), shelves(children, target - 2 * padding)]);
}

/** Works without a place in the taxonomy, by their topic. */
function backgroundBlock(kb: KnowledgeBase, target: number): Block {
  const loose = kb.entries.filter(
    (entry) =>
      entry.classifications.length === 0 &&
      (entry.kind !== "paper" || (entry.introduces.length === 0 && entry.concepts.length === 0)),
  );
  const topicOf = (entry: Entry): BackgroundTopic =>
    (entry.kind === "paper" ? entry.record.background : entry.papers[0]?.record.background) ?? "other";
  const blocks = (Object.keys(backgroundTopics) as BackgroundTopic[]).flatMap((topic) => {
    const entries = loose.filter((entry) => topicOf(entry) === topic);
    if (entries.length === 0) return [];
    const frame = { id: `topic:${topic}`, label: backgroundTopics[topic].label, family: "none", depth: 1, node: false };
    return [framed(frame, [columns(entries, columnsFor(entries.length))])];
  });
  return framed(
    {
      id: "topic:background",
      label: "Background: works the survey needs, outside its taxonomy",
      family: "none",
      depth: 0,
      node: false,
    },
    [shelves(blocks, target)],
  );
}

/** Stacks blocks one below the other. */
function stacked(blocks: readonly Block[]): Block {
  return shelves(blocks, 0);
}

/** Places every concept and entry. The first top stands left, the others right, background below. */
export function layoutMap(kb: KnowledgeBase): MapLayout {
  const [first, ...others] = kb.tops;
  const left = first ? [conceptBlock(first, 800)] : [];
  const right = others.map((top) => conceptBlock(top, 560));
  const upper = shelves(
    [stacked(left), stacked(right)].filter(({ width }) => width > 0),
    Number.POSITIVE_INFINITY,
  );
  const whole = stacked([upper, backgroundBlock(kb, upper.width - 2 * padding)]);
  const out: Placed = { boxes: [], places: new Map() };
  whole.place(gap, gap, out);
  return {
    width: Math.ceil(whole.width + 2 * gap),
    height: Math.ceil(whole.height + 2 * gap),
    boxes: out.boxes,
    places: out.places,
  };
}
