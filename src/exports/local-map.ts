/**
 * The neighbourhood of one entry or category, placed for a small drawing: what it rests on at the left, itself in the middle,
 * what came of it at the right, so that time runs from left to right as in every drawing of the Atlas.
 * Names stand in lists below headings, so that no two can overlap, however many there are.
 */
import { conceptsOf, familyOf } from "../knowledge/query.ts";
import type { Concept, Entry } from "../knowledge/types.ts";
import { labelWidth } from "./graph-grid.ts";

/** One neighbour at its place: the centre of its mark; the name begins to the right of it. */
export interface LocalNode {
  readonly kind: "concept" | Entry["kind"];
  readonly name: string;
  readonly address: string;
  readonly family: string;
  readonly x: number;
  readonly y: number;
}

/** The heading above one group of neighbours: how the middle is related to them. */
export interface LocalHeading {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The whole drawing. */
export interface LocalMap {
  readonly width: number;
  readonly height: number;
  readonly centre: LocalNode;
  /** Width of the box around the name in the middle. */
  readonly centreWidth: number;
  readonly nodes: readonly LocalNode[];
  readonly headings: readonly LocalHeading[];
  /** One path for each neighbour, from the box in the middle. */
  readonly lines: readonly string[];
}

/** Something with a name and an address. */
type Item = Concept | Entry;

interface Group {
  readonly heading: string;
  readonly items: readonly Item[];
}

const row = 22;
const margin = 8;
const markRoom = 20;
/** More names than this in a group would make a picture nobody reads; the lists of the page hold the others. */
const most = 9;

const familyOfItem = (item: Item): string => (item.kind === "concept" ? item.top.id : (familyOf(item) ?? "none"));

/** Groups without members are left out; long ones are cut, and say by how much. */
function cut(groups: readonly Group[]): Group[] {
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) =>
      items.length > most
        ? { heading: `${heading} (${most - 1} of ${items.length})`, items: items.slice(0, most - 1) }
        : { heading, items },
    );
}

const columnWidth = (groups: readonly Group[]): number =>
  Math.max(
    0,
    ...groups.flatMap(({ heading, items }) => [
      labelWidth(heading),
      ...items.map(({ name }) => labelWidth(name) * 1.1 + markRoom),
    ]),
  );

const columnHeight = (groups: readonly Group[]): number =>
  groups.reduce((sum, { items }) => sum + row * (items.length + 1) + 6, 0);

/** How long the lines to a column reach: few are short, so that a small map fits a phone; many need room to part. */
const reachOf = (groups: readonly Group[]): number =>
  Math.min(84, 36 + 6 * groups.reduce((sum, { items }) => sum + items.length, 0));

/** Places both columns around the middle. */
function arrange(middle: Item, before: readonly Group[], after: readonly Group[]): LocalMap | undefined {
  const [left, right] = [cut(before), cut(after)];
  if (left.length === 0 && right.length === 0) return undefined;
  const centreWidth = Math.ceil(labelWidth(middle.name) * 1.3 + 44);
  const leftWidth = Math.ceil(columnWidth(left));
  const rightWidth = Math.ceil(columnWidth(right));
  const height = Math.max(columnHeight(left), columnHeight(right), 60) + 2 * margin;
  const centreX = margin + (left.length > 0 ? leftWidth + reachOf(left) : 0);
  const rightX = centreX + centreWidth + reachOf(right);
  const width = (right.length > 0 ? rightX + rightWidth : centreX + centreWidth) + margin;
  const centreY = height / 2;
  const nodes: LocalNode[] = [];
  const headings: LocalHeading[] = [];
  const lines: string[] = [];

  const column = (groups: readonly Group[], x: number, side: "left" | "right"): void => {
    let y = (height - columnHeight(groups)) / 2 + row / 2;
    for (const { heading, items } of groups) {
      headings.push({ text: heading, x, y: Math.round(y) });
      for (const item of items) {
        y += row;
        const at = { x: x + 8, y: Math.round(y) };
        nodes.push({ kind: item.kind, name: item.name, address: item.address, family: familyOfItem(item), ...at });
        const from = side === "left" ? centreX : centreX + centreWidth;
        const to = side === "left" ? Math.ceil(x + labelWidth(item.name) * 1.1 + markRoom + 2) : x - 2;
        const bend = Math.round((from + (side === "left" ? x + leftWidth : to)) / 2);
        lines.push(`M${from} ${centreY}C${bend} ${centreY} ${bend} ${at.y} ${to} ${at.y}`);
      }
      y += row + 6;
    }
  };
  column(left, margin, "left");
  column(right, rightX, "right");

  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    centre: {
      kind: middle.kind,
      name: middle.name,
      address: middle.address,
      family: familyOfItem(middle),
      x: centreX + 16,
      y: centreY,
    },
    centreWidth,
    nodes,
    headings,
    lines,
  };
}

/** Relations in groups by how they read, in the order in which they first occur. */
function relationGroups(entry: Entry, stated: boolean): Group[] {
  const relations = entry.relations.filter((relation) => relation.stated === stated);
  return [...Map.groupBy(relations, ({ label }) => label)].map(([heading, group]) => ({
    heading,
    items: group.map(({ other }) => other),
  }));
}

/** The neighbourhood of an entry; undefined where it has none. */
export function entryMap(entry: Entry): LocalMap | undefined {
  const introducedBy = entry.kind === "paper" ? [] : entry.papers;
  const introduces = entry.kind === "paper" ? entry.introduces : [];
  return arrange(
    entry,
    [
      { heading: "in the category", items: [...new Set(conceptsOf(entry))] },
      { heading: "introduced by", items: introducedBy },
      ...relationGroups(entry, true),
    ],
    [{ heading: "introduces", items: introduces }, ...relationGroups(entry, false)],
  );
}

/** The neighbourhood of a category: parent, siblings and related ones at the left, children at the right. Its members stand in a table of their own. */
export function conceptMap(concept: Concept): LocalMap | undefined {
  const siblings = concept.broader?.narrower.filter((other) => other !== concept) ?? [];
  return arrange(
    concept,
    [
      { heading: "part of", items: concept.broader ? [concept.broader] : [] },
      { heading: "beside", items: siblings },
      { heading: "see also", items: concept.related },
    ],
    [{ heading: "divided into", items: concept.narrower }],
  );
}
