/**
 * The graph as it travels to the browser, and back. Names of fields, places that can be counted out, and ids that follow from names
 * would be most of the bytes; none of them travels.
 */
import { compare } from "../knowledge/order.ts";
import type { Graph, GraphBox, GraphEdge, GraphWork, NodeKind } from "./graph.ts";
import { type Column, gridPlaces, type Place, paperPlace } from "./graph-grid.ts";

/** `[id, label, family, depth, parent, x, y, width, height, grid x, grid y, scale, left, amount, left, amount, …]` */
export type CompactBox = readonly [string, string, ...number[]];

/** The graph for the browser. Lists of numbers marked Δ hold the differences between neighbours. */
export interface CompactGraph {
  readonly size: readonly [width: number, height: number];
  readonly families: readonly string[];
  /** `[id, label, inverse, lineage]` */
  readonly types: readonly (readonly [string, string, string, 0 | 1])[];
  readonly boxes: readonly CompactBox[];
  /** Names of the works in grids, one a line. */
  readonly names: string;
  /** Their ids without the kind, one a line; empty where the id follows from the name. */
  readonly ids: string;
  /** One letter each: m, b, p; a capital where a paper of the same id, name and year stands beside it. */
  readonly kinds: string;
  /** Δ */
  readonly years: readonly number[];
  /** One digit of base 36 each. */
  readonly levels: string;
  /** Other papers beside works: `[id, name, year, position of the work]`. */
  readonly papers: readonly (readonly [string, string, number, number])[];
  /** Pairs, the first of each Δ. */
  readonly places: readonly number[];
  readonly introduces: readonly number[];
  /** Pairs of source and target for each type, the source Δ. */
  readonly edges: readonly (readonly number[])[];
  readonly lineage: {
    readonly size: readonly [width: number, height: number];
    readonly ticks: readonly (readonly [x: number, label: string])[];
    /** The works in it, by x: Δ of x, then position and y of each. */
    readonly x: readonly number[];
    readonly works: readonly number[];
    readonly y: readonly number[];
    readonly levels: string;
  };
}

const letters: Readonly<Record<string, Exclude<NodeKind, "concept">>> = { m: "method", b: "benchmark", p: "paper" };

const deltas = (numbers: readonly number[]): number[] =>
  numbers.map((value, index) => value - (index > 0 ? (numbers[index - 1] ?? 0) : 0));

function sums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((value) => {
    sum += value;
    return sum;
  });
}

const pairs = (list: readonly (readonly [number, number])[]): number[] => {
  const first = deltas(list.map(([a]) => a));
  return list.flatMap(([, b], index) => [first[index] ?? 0, b]);
};

function unpairs(flat: readonly number[]): [number, number][] {
  const first = sums(flat.filter((_, index) => index % 2 === 0));
  return first.map((a, index) => [a, flat[2 * index + 1] ?? 0]);
}

/** The id that a name usually has. */
const usualId = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const bareId = (id: string): string => id.slice(id.indexOf(":") + 1);

/** Packs a graph. */
export function toCompactGraph(graph: Graph): CompactGraph {
  const { width, height, boxes, works, types, edges, places, introduces, lineage } = graph;
  const families = [...new Set(boxes.map(({ family }) => family))].sort(compare);
  const alone = works.filter(({ host }) => host < 0);
  const beside = works.filter(({ host }) => host >= 0);
  const hostOf = (paper: GraphWork): GraphWork | undefined => works[paper.host];
  const isTwin = (paper: GraphWork): boolean => {
    const host = hostOf(paper);
    return (
      host !== undefined &&
      bareId(host.id) === bareId(paper.id) &&
      host.label === paper.label &&
      host.year === paper.year
    );
  };
  const twinned = new Set(beside.filter(isTwin).map(({ host }) => host));
  const descending = works
    .flatMap(({ descent }, index) => (descent ? [{ ...descent, index }] : []))
    .sort((a, b) => a.x - b.x || a.index - b.index);
  return {
    size: [width, height],
    families,
    types: types.map(({ id, label, inverse, lineage: descends }) => [id, label, inverse, descends ? 1 : 0]),
    boxes: boxes.map(({ id, label, family, depth, parent, x, y, width: w, height: h, grid }) => [
      id,
      label,
      families.indexOf(family),
      depth,
      parent,
      x,
      y,
      w,
      h,
      grid.x,
      grid.y,
      grid.scale,
      ...grid.columns.flatMap(({ left, amount }) => [left, amount]),
    ]),
    names: alone.map(({ label }) => label).join("\n"),
    ids: alone.map(({ id, label }) => (usualId(label) === bareId(id) ? "" : bareId(id))).join("\n"),
    kinds: alone
      .map(({ kind }, index) => (twinned.has(index) ? kind.charAt(0).toUpperCase() : kind.charAt(0)))
      .join(""),
    years: deltas(alone.map(({ year }) => year)),
    levels: alone.map(({ level }) => level.toString(36)).join(""),
    papers: beside
      .filter((paper) => !isTwin(paper))
      .map(({ id, label, year, host }): [string, string, number, number] => [bareId(id), label, year, host]),
    places: pairs(places),
    introduces: pairs(introduces),
    edges: types.map((_, type) =>
      pairs(edges.filter((edge) => edge.type === type).map(({ source, target }): [number, number] => [source, target])),
    ),
    lineage: {
      size: [lineage.width, lineage.height],
      ticks: lineage.ticks.map(({ x, label }) => [x, label]),
      x: deltas(descending.map(({ x }) => x)),
      works: descending.map(({ index }) => index),
      y: descending.map(({ y }) => y),
      levels: descending.map(({ level }) => level.toString(36)).join(""),
    },
  };
}

function readBox([id, label, ...numbers]: CompactBox, families: readonly string[]): GraphBox {
  const [family = 0, depth = 0, parent = -1, x = 0, y = 0, width = 0, height = 0, gridX = 0, gridY = 0, scale = 1] =
    numbers;
  const flat = numbers.slice(10);
  const columns: Column[] = [];
  for (let index = 0; index < flat.length; index += 2)
    columns.push({ left: flat[index] ?? 0, amount: flat[index + 1] ?? 0 });
  return {
    id,
    label,
    family: families[family] ?? "none",
    depth,
    parent,
    x,
    y,
    width,
    height,
    grid: { x: gridX, y: gridY, scale, columns },
  };
}

/** The works in grids and the papers beside them, in the order in which they were packed. */
function readWorks(compact: CompactGraph, boxes: readonly GraphBox[]): GraphWork[] {
  const { names, ids, kinds, levels, papers, lineage } = compact;
  const labels = names === "" ? [] : names.split("\n");
  const given = ids.split("\n");
  const years = sums(compact.years);
  const descents = new Map<number, Place & { level: number }>();
  const xs = sums(lineage.x);
  lineage.works.forEach((work, index) => {
    descents.set(work, {
      x: xs[index] ?? 0,
      y: lineage.y[index] ?? 0,
      level: Number.parseInt(lineage.levels[index] ?? "0", 36),
    });
  });
  const points = boxes.flatMap(({ grid }, box) =>
    gridPlaces(grid).map((place) => ({ ...place, box, scale: grid.scale })),
  );
  const works = points.map((point, index): GraphWork => {
    const label = labels[index] ?? "";
    const kind = letters[kinds.charAt(index).toLowerCase()] ?? "paper";
    const id = `${kind}:${given[index] || usualId(label)}`;
    return {
      ...{ id, kind, label, year: years[index] ?? 0, level: Number.parseInt(levels[index] ?? "0", 36), host: -1 },
      ...{ descent: descents.get(index), ...point },
    };
  });
  const others = new Map<number, (readonly [string, string, number, number])[]>();
  for (const paper of papers) others.set(paper[3], [...(others.get(paper[3]) ?? []), paper]);
  const beside = works.flatMap((work, host) => {
    const twin: [string, string, number][] =
      kinds.charAt(host) === kinds.charAt(host).toUpperCase() ? [[bareId(work.id), work.label, work.year]] : [];
    // The order among papers of one work is by id, which the packer keeps.
    const all = [...twin, ...(others.get(host) ?? [])];
    return all.map(([id, label, year], nth) => ({
      ...{ id: `paper:${id}`, kind: "paper" as const, label, year, host, box: work.box, scale: work.scale, level: 0 },
      ...paperPlace(work, nth),
    }));
  });
  return [...works, ...beside.map((paper, index) => ({ ...paper, descent: descents.get(works.length + index) }))];
}

/** Unpacks a graph: the same as was packed. */
export function fromCompactGraph(compact: CompactGraph): Graph {
  const { size, types, families, lineage } = compact;
  const boxes = compact.boxes.map((box) => readBox(box, families));
  return {
    width: size[0],
    height: size[1],
    boxes,
    works: readWorks(compact, boxes),
    types: types.map(([id, label, inverse, descends]) => ({ id, label, inverse, lineage: descends === 1 })),
    edges: compact.edges.flatMap((flat, type) =>
      unpairs(flat).map(([source, target]): GraphEdge => ({ source, target, type })),
    ),
    places: unpairs(compact.places),
    introduces: unpairs(compact.introduces),
    lineage: {
      width: lineage.size[0],
      height: lineage.size[1],
      ticks: lineage.ticks.map(([x, label]) => ({ x, label })),
    },
  };
}
