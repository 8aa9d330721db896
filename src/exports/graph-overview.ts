/**
 * What the first picture shows: every category with its number of works, and of the works those whose names can be read at its own
 * size, best connected first, until its bytes are spent. It costs the same whether the Atlas holds a hundred works or ten thousand.
 */
import type { Graph, GraphEdge } from "./graph.ts";
import { levelFactor, readableLevel } from "./graph-labels.ts";

/** A name in the picture: position of the work, and how much mark and name are enlarged against their usual size. */
export interface Named {
  readonly work: number;
  readonly scale: number;
}

/** The choice for one box. */
export interface BoxOverview {
  readonly box: number;
  /** Works in it and below, papers beside their works apart. */
  readonly amount: number;
  readonly named: readonly Named[];
}

/** The whole choice. */
export interface Overview {
  readonly boxes: readonly BoxOverview[];
  /** True where there is room for a dot for each work without a name. */
  readonly dots: boolean;
  /** Relations of descent, those to the best-connected works first. */
  readonly lines: readonly GraphEdge[];
}

/** So many names and lines fit into the budget of the page. Each category with works has a few names before the rest is shared out. */
const mostNames = 36;
const namesEach = 2;
const mostLines = 14;
const mostDots = 500;

/** Number of relations of each work. */
function degrees({ works, edges }: Graph): number[] {
  const amounts = works.map(() => 0);
  for (const { source, target } of edges) {
    amounts[source] = (amounts[source] ?? 0) + 1;
    amounts[target] = (amounts[target] ?? 0) + 1;
  }
  return amounts;
}

/** Chooses what the first picture shows. */
export function overviewOf(graph: Graph): Overview {
  const { boxes, works, types, edges } = graph;
  const weight = degrees(graph);
  const readable = boxes.map(({ grid }) => readableLevel(grid.scale, 1));
  const alone = works.flatMap((work, index) => (work.host < 0 ? [index] : []));
  const byWeight = alone
    .filter((index) => (works[index]?.level ?? 0) >= (readable[works[index]?.box ?? 0] ?? 0))
    .sort((a, b) => (weight[b] ?? 0) - (weight[a] ?? 0) || a - b);
  const taken = new Map<number, number>();
  const first = byWeight.filter((index) => {
    const box = works[index]?.box ?? 0;
    const before = taken.get(box) ?? 0;
    taken.set(box, before + 1);
    return boxes[box]?.family !== "none" && before < namesEach;
  });
  const chosen = new Set([...new Set([...first, ...byWeight])].slice(0, mostNames));

  const amounts = boxes.map(() => 0);
  for (const index of alone)
    for (let box = works[index]?.box ?? -1; box >= 0; box = boxes[box]?.parent ?? -1)
      amounts[box] = (amounts[box] ?? 0) + 1;

  const namedIn = boxes.map((): Named[] => []);
  for (const index of alone) {
    const work = works[index];
    if (work && chosen.has(index))
      namedIn[work.box]?.push({ work: index, scale: work.scale * levelFactor(readable[work.box] ?? 0) });
  }
  // Lines out of the taxonomy would cross the whole picture.
  const inTaxonomy = (index: number): boolean => {
    const work = works[index];
    return work !== undefined && work.host < 0 && boxes[work.box]?.family !== "none";
  };
  const dots = alone.length <= mostDots;
  const shows = (index: number): boolean => inTaxonomy(index) && (dots || chosen.has(index));
  const lines = edges
    .filter(({ source, target, type }) => types[type]?.lineage && shows(source) && shows(target))
    .sort((a, b) => (weight[b.target] ?? 0) - (weight[a.target] ?? 0) || a.source - b.source || a.target - b.target)
    .slice(0, mostLines);
  return {
    boxes: boxes.map((_, box) => ({ box, amount: amounts[box] ?? 0, named: namedIn[box] ?? [] })),
    dots,
    lines,
  };
}
