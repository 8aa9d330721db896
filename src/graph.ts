/** The graph of this build. It is laid out once; pages and data import it from here. */
import { buildGraph } from "./exports/graph.ts";
import { overviewOf } from "./exports/graph-overview.ts";
import { kb } from "./kb.ts";

/** All nodes and edges at their places, read-only. */
export const graph = buildGraph(kb);

/** What the first picture shows of them. */
export const overview = overviewOf(graph);
