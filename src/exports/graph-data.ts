/** The graph as it travels to the browser: arrays instead of objects, because names of fields would be most of the bytes. */
import { compare } from "../knowledge/order.ts";
import type { Graph, NodeKind } from "./graph.ts";

/** `[id, kind, label, family index, year, x, y]` */
export type CompactNode = readonly [
  id: string,
  kind: NodeKind,
  label: string,
  family: number,
  year: number,
  x: number,
  y: number,
];

/** `[source index, target index, type index]` */
export type CompactEdge = readonly [source: number, target: number, type: number];

/** `[label, family index, depth, x, y, width, height]` */
export type CompactBox = readonly [
  label: string,
  family: number,
  depth: number,
  x: number,
  y: number,
  width: number,
  height: number,
];

/** The graph for the browser. */
export interface CompactGraph {
  readonly width: number;
  readonly height: number;
  readonly families: readonly string[];
  readonly types: readonly (readonly [id: string, label: string])[];
  readonly nodes: readonly CompactNode[];
  readonly edges: readonly CompactEdge[];
  readonly boxes: readonly CompactBox[];
}

/** Packs a graph. Places are rounded to whole units. */
export function toCompactGraph({ width, height, nodes, edges, boxes }: Graph): CompactGraph {
  const families = [...new Set([...nodes, ...boxes].map(({ family }) => family))].sort(compare);
  const types = [...new Map(edges.map(({ type, label }) => [type, label]))].sort(([a], [b]) => compare(a, b));
  const nodeIndex = new Map(nodes.map(({ id }, index) => [id, index]));
  const typeIndex = new Map(types.map(([id], index) => [id, index]));
  return {
    width,
    height,
    families,
    types,
    nodes: nodes.map(({ id, kind, label, family, year, x, y }) => [
      id,
      kind,
      label,
      families.indexOf(family),
      year,
      Math.round(x),
      Math.round(y),
    ]),
    edges: edges.map(({ source, target, type }) => [
      nodeIndex.get(source) ?? 0,
      nodeIndex.get(target) ?? 0,
      typeIndex.get(type) ?? 0,
    ]),
    boxes: boxes.map(({ label, family, depth, x, y, width: w, height: h }) => [
      label,
      families.indexOf(family),
      depth,
      Math.round(x),
      Math.round(y),
      w,
      h,
    ]),
  };
}
