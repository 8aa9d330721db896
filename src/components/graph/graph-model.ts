/** The graph as the browser asks it: nodes by id, and what each is linked to in words. Runs in tests too. */
import type { Graph, NodeKind } from "../../exports/graph.ts";
import { addressOf } from "../../exports/graph-address.ts";
import { count } from "../../text/format.ts";

/** A node: a work, a category, or a topic of works outside the taxonomy. */
export interface Node {
  readonly id: string;
  readonly kind: NodeKind | "topic";
  readonly label: string;
  readonly family: string;
  /** Year of the first public version; 0 for what has none. */
  readonly year: number;
  readonly address: string | undefined;
  /** Position in the list of works, or -1. */
  readonly work: number;
  /** Position of the box in which it stands, or that it is. */
  readonly box: number;
}

/** A link as it reads from one node. */
export interface Link {
  readonly other: Node;
  /** Id of a type of relation, or "place", "part", "introduces". */
  readonly type: string;
  /** "extends", "extended by", "in the category". */
  readonly label: string;
  /** True where the other one comes before: what it extends, its category, its paper. */
  readonly before: boolean;
}

/** Nodes and links. */
export interface GraphModel {
  readonly graph: Graph;
  /** Works first, in their order, then boxes. */
  readonly nodes: readonly Node[];
  find(id: string): Node | undefined;
  /** The links of a node: relations first, in the order of types. */
  links(node: Node): readonly Link[];
  /** Numbers of all works in a box and below. */
  readonly worksBelow: readonly (readonly number[])[];
}

/** The words for a kind. */
const kindWords: Readonly<Record<Node["kind"], string>> = {
  concept: "category",
  method: "method",
  benchmark: "benchmark",
  paper: "paper",
  topic: "topic",
};

/** Prepares a graph for questions. */
export function readModel(graph: Graph): GraphModel {
  const works = graph.works.map(
    ({ id, kind, label, year, box }, work): Node => ({
      ...{ id, kind, label, year, box, work },
      family: graph.boxes[box]?.family ?? "none",
      address: addressOf(id),
    }),
  );
  const boxes = graph.boxes.map(({ id, label, family }, box): Node => {
    const kind = id.startsWith("topic:") ? "topic" : "concept";
    return { id, kind, label, family, year: 0, address: addressOf(id), work: -1, box };
  });
  const nodes = [...works, ...boxes];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map<Node, Link[]>(nodes.map((node) => [node, []]));
  const link = (from: Node | undefined, to: Node | undefined, type: string, label: string, inverse: string): void => {
    if (!from || !to) return;
    links.get(from)?.push({ other: to, type, label, before: true });
    links.get(to)?.push({ other: from, type, label: inverse, before: false });
  };
  for (const { source, target, type } of graph.edges) {
    const { id = "", label = "", inverse = "" } = graph.types[type] ?? {};
    link(works[source], works[target], id, label, inverse);
  }
  for (const [paper, work] of graph.introduces)
    link(works[work], works[paper], "introduces", "introduced by", "introduces");
  graph.works.forEach(({ host, box }, index) => {
    if (host >= 0) link(works[host], works[index], "introduces", "introduced by", "introduces");
    else link(works[index], boxes[box], "place", "in the category", "holds");
  });
  for (const [work, box] of graph.places) link(works[work], boxes[box], "place", "in the category", "holds");
  graph.boxes.forEach(({ parent }, index) => {
    if (parent >= 0) link(boxes[index], boxes[parent], "part", "part of", "divided into");
  });
  const worksBelow = boxes.map((): number[] => []);
  graph.works.forEach(({ box, host }, index) => {
    if (host >= 0) return;
    for (let at = box; at >= 0; at = graph.boxes[at]?.parent ?? -1) worksBelow[at]?.push(index);
  });
  return { graph, nodes, find: (id) => byId.get(id), links: (node) => links.get(node) ?? [], worksBelow };
}

/** True for a link that is a relation between works, as opposed to a place in the taxonomy or a paper behind a work. */
export const isRelation = ({ type }: Link): boolean => type !== "place" && type !== "part" && type !== "introduces";

/** A node in words: "WorldMem, method, External Retrieval, 4 relations". */
export function sayNode(model: GraphModel, node: Node): string {
  if (node.work < 0) {
    const works = model.worksBelow[node.box]?.length ?? 0;
    return [node.label, kindWords[node.kind], ...(works > 0 ? [count(works, "work")] : [])].join(", ");
  }
  const relations = model.links(node).filter(isRelation).length;
  const place = model.graph.boxes[node.box]?.label ?? "";
  return `${node.label}, ${kindWords[node.kind]}, ${place}, ${count(relations, "relation")}`;
}
