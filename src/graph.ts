/** The graph of this build. It is laid out once, when a page asks; pages and data import it from here. */
import { buildGraph, type Graph } from "./exports/graph.ts";
import { type Overview, overviewOf } from "./exports/graph-overview.ts";
import { kb } from "./kb.ts";

/** All nodes and edges at their places, read-only, and what the first picture shows of them. */
export interface LaidOutGraph {
  readonly graph: Graph;
  readonly overview: Overview;
}

let laidOut: LaidOutGraph | undefined;

/** The graph. A build asks several threads for its addresses, and only those that draw it lay it out. */
export function theGraph(): LaidOutGraph {
  if (!laidOut) {
    const graph = buildGraph(kb);
    laidOut = { graph, overview: overviewOf(graph) };
  }
  return laidOut;
}
