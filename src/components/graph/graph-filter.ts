/** Which works pass the filters, and how many each choice would show. Runs at build, in the browser and in tests. */
import type { Graph, GraphWork } from "../../exports/graph.ts";
import { behind, type GraphState } from "./graph-state.ts";

/** The filters of a state. */
export type Filters = Pick<GraphState, "hide" | "without" | "omit" | "from" | "to">;

/** A kind as the filter offers it: its own, or "behind" for a paper beside the work that it introduces. */
export const kindOf = ({ kind, host }: GraphWork): string => (host < 0 ? kind : behind);

type Facet = "kind" | "family" | "year";

/** True where a work passes all filters but one. */
function passes(graph: Graph, work: GraphWork, filters: Filters, except?: Facet): boolean {
  const { hide, without, from, to } = filters;
  if (except !== "kind" && hide.includes(kindOf(work))) return false;
  if (except !== "family" && without.includes(graph.boxes[work.box]?.family ?? "none")) return false;
  if (except === "year") return true;
  return (from === undefined || work.year >= from) && (to === undefined || work.year <= to);
}

/** For each work whether it passes. */
export function passing(graph: Graph, filters: Filters): readonly boolean[] {
  return graph.works.map((work) => passes(graph, work, filters));
}

/** How many works, or relations, each choice stands for while the other filters stay as they are. */
export interface Counts {
  readonly kinds: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
  readonly years: ReadonlyMap<number, number>;
  /** Works that pass all. */
  readonly works: number;
}

/** Counts for every choice of every filter. */
export function countChoices(graph: Graph, filters: Filters): Counts {
  const kinds = new Map<string, number>();
  const families = new Map<string, number>();
  const types = new Map<string, number>(graph.types.map(({ id }) => [id, 0]));
  const years = new Map<number, number>();
  const add = <Key>(map: Map<Key, number>, key: Key): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const work of graph.works) {
    if (passes(graph, work, filters, "kind")) add(kinds, kindOf(work));
    if (passes(graph, work, filters, "family")) add(families, graph.boxes[work.box]?.family ?? "none");
    if (passes(graph, work, filters, "year")) add(years, work.year);
  }
  const pass = passing(graph, filters);
  for (const { source, target, type } of graph.edges) {
    const id = graph.types[type]?.id;
    if (id !== undefined && pass[source] && pass[target]) add(types, id);
  }
  return { kinds, families, types, years, works: pass.filter(Boolean).length };
}
