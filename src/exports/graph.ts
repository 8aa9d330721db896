/**
 * The graph of the Atlas: which nodes and edges there are, in which order and place.
 * Everything is settled here, at build, so that the page only draws: the same model always gives the same numbers.
 */
import { compare } from "../knowledge/order.ts";
import { familyOf } from "../knowledge/query.ts";
import type { Entry, KnowledgeBase } from "../knowledge/types.ts";
import { type Box, layoutMap, type Place } from "./graph-layout.ts";

/** What a node stands for. */
export type NodeKind = "concept" | Entry["kind"];

/** One node at its place. */
export interface GraphNode extends Place {
  /** `concept:retrieval`, `method:worldmem`. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Address from the root of the site. */
  readonly address: string;
  /** Id of the top of the taxonomy, or "none". */
  readonly family: string;
  /** Year of the first public version; 0 for a concept. */
  readonly year: number;
}

/** One edge. `type` is narrower, classified, introduces, or the id of a relation kind. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  /** How the edge reads from source to target. */
  readonly label: string;
}

/** The whole graph with the size of its drawing. */
export interface Graph {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

function edgesOf(kb: KnowledgeBase): GraphEdge[] {
  const edges: GraphEdge[] = [];
  for (const concept of kb.concepts) {
    for (const child of concept.narrower) {
      edges.push({
        source: `concept:${concept.id}`,
        target: `concept:${child.id}`,
        type: "narrower",
        label: "has sub-category",
      });
    }
  }
  for (const entry of kb.entries) {
    for (const { concept } of entry.classifications) {
      edges.push({ source: entry.key, target: `concept:${concept.id}`, type: "classified", label: "is classified as" });
    }
    if (entry.kind === "paper") {
      for (const introduced of entry.introduces)
        edges.push({ source: entry.key, target: introduced.key, type: "introduces", label: "introduces" });
    }
    for (const { stated, other, type, label } of entry.relations) {
      if (stated) edges.push({ source: entry.key, target: other.key, type, label });
    }
  }
  const key = ({ type, source, target }: GraphEdge): string => `${type} ${source} ${target}`;
  return edges.sort((a, b) => compare(key(a), key(b)));
}

/** Builds the graph with every concept and every entry, each once, at a place where no two labels touch. */
export function buildGraph(kb: KnowledgeBase): Graph {
  const { width, height, boxes, places } = layoutMap(kb);
  const nodes: GraphNode[] = [];
  for (const concept of kb.concepts) {
    const place = places.get(`concept:${concept.id}`);
    if (place)
      nodes.push({
        id: `concept:${concept.id}`,
        kind: "concept",
        label: concept.name,
        address: concept.address,
        family: concept.top.id,
        year: 0,
        ...place,
      });
  }
  for (const entry of kb.entries) {
    const place = places.get(entry.key);
    if (place)
      nodes.push({
        id: entry.key,
        kind: entry.kind,
        label: entry.name,
        address: entry.address,
        family: familyOf(entry) ?? "none",
        year: entry.year,
        ...place,
      });
  }
  const known = new Set(nodes.map(({ id }) => id));
  return {
    width,
    height,
    boxes,
    nodes,
    edges: edgesOf(kb).filter(({ source, target }) => known.has(source) && known.has(target)),
  };
}
