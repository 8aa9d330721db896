/**
 * The graph of the Atlas: which nodes and edges there are, in which order and place.
 * Everything is settled here, at build, so that the page only draws: the same model always gives the same numbers.
 */
import { byIssued, compare } from "../knowledge/order.ts";
import type { Entry, KnowledgeBase } from "../knowledge/types.ts";
import { gridPlaces, labelOffset, labelSize, labelWidth, type Place, paperPlace, shortName } from "./graph-grid.ts";
import { labelLevels } from "./graph-labels.ts";
import { type Box, layoutMap } from "./graph-layout.ts";
import { layoutLineage, type Tick } from "./graph-lineage.ts";

/** What a node stands for. */
export type NodeKind = "concept" | Entry["kind"];

/** A category or background topic: a box of the map. */
export type GraphBox = Omit<Box, "entries">;

/** A work of its own, or the paper behind one. */
export interface GraphWork extends Place {
  /** `method:worldmem`. */
  readonly id: string;
  readonly kind: Entry["kind"];
  readonly label: string;
  /** Year of the first public version. */
  readonly year: number;
  /** Position of the box in which it stands. */
  readonly box: number;
  /** How large it is drawn on the map, against the usual size. */
  readonly scale: number;
  /** The highest level of letters at which its name still shows on the map, see graph-labels.ts. */
  readonly level: number;
  /** Its place in the lineage; undefined where it neither descends from a work nor leads to one. */
  readonly descent: (Place & { readonly level: number }) | undefined;
  /** For a paper: position of the work that it introduces and beside which it stands; -1 for a work of its own. */
  readonly host: number;
}

/** A type of relation. */
export interface GraphType {
  readonly id: string;
  /** How it reads from source to target, and the other way. */
  readonly label: string;
  readonly inverse: string;
  /** True where the source descends from the target. */
  readonly lineage: boolean;
}

/** A relation, by positions in the lists of works and of types; the source states it. */
export interface GraphEdge {
  readonly source: number;
  readonly target: number;
  readonly type: number;
}

/** The whole graph with the size of its drawings. */
export interface Graph {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly GraphBox[];
  /** In the order of boxes, in a box by age; the papers behind works come last. */
  readonly works: readonly GraphWork[];
  readonly types: readonly GraphType[];
  readonly edges: readonly GraphEdge[];
  /** Further places of works: positions of work and box. */
  readonly places: readonly (readonly [work: number, box: number])[];
  /** Works that a paper introduces besides the one beside which it stands: positions of paper and work. */
  readonly introduces: readonly (readonly [paper: number, work: number])[];
  readonly lineage: { readonly width: number; readonly height: number; readonly ticks: readonly Tick[] };
}

/** The largest letters of names on the map; from farther away boxes are closed. */
const highestLevel = 6;

/** The works of one box at their places; of two names that do not fit the one with more relations shows first. */
function worksOf(box: Box, index: number) {
  const { scale } = box.grid;
  const points = gridPlaces(box.grid);
  const levels = labelLevels(
    box.entries.map((entry, nth) => ({
      ...(points[nth] as Place),
      before: 6 * scale,
      after: (labelOffset + labelWidth(shortName(entry.name))) * scale,
      height: (labelSize + 5) * scale,
      weight: entry.relations.length,
    })),
    { left: box.x, top: box.grid.y - 4, right: box.x + box.width, bottom: box.y + box.height },
    highestLevel,
  );
  return box.entries.map((entry, nth) => ({
    entry,
    box: index,
    scale,
    level: levels[nth] ?? 0,
    host: -1,
    ...(points[nth] as Place),
  }));
}

/** The papers behind works, each beside the first work that it introduces. */
function papersBeside(works: readonly { entry: Entry; x: number; y: number; scale: number; box: number }[]) {
  const seen = new Set<Entry>();
  return works.flatMap((work, host) => {
    const papers = work.entry.kind === "paper" ? [] : work.entry.papers.filter((paper) => !seen.has(paper));
    papers.sort((a, b) => Number(b.id === work.entry.id) - Number(a.id === work.entry.id));
    return papers.map((entry, nth) => {
      seen.add(entry);
      return { entry, host, box: work.box, scale: work.scale, level: 0, ...paperPlace(work, nth) };
    });
  });
}

/** Builds the graph with every concept in use and every entry, each once. */
export function buildGraph(kb: KnowledgeBase): Graph {
  const { width, height, boxes } = layoutMap(kb);
  const alone = boxes.flatMap(worksOf);
  const all = [...alone, ...papersBeside(alone)];
  const position = new Map<Entry, number>(all.map(({ entry }, index) => [entry, index]));
  const boxOf = new Map(boxes.map(({ id }, index) => [id, index]));

  const types = [...kb.relationKinds]
    .sort(([a], [b]) => compare(a, b))
    .map(([id, { label, inverse, lineage }]) => ({ id, label, inverse, lineage }));
  const typeOf = new Map(types.map(({ id }, index) => [id, index]));
  const edges = all.flatMap(({ entry }, source) =>
    entry.relations.flatMap(({ stated, other, type }) => {
      const target = position.get(other);
      const kind = typeOf.get(type);
      return stated && target !== undefined && kind !== undefined ? [{ source, target, type: kind }] : [];
    }),
  );
  edges.sort((a, b) => a.type - b.type || a.source - b.source || a.target - b.target);

  const descending = edges.filter(({ type }) => types[type]?.lineage);
  const members = [...new Set(descending.flatMap(({ source, target }) => [source, target]))].flatMap(
    (index) => all[index]?.entry ?? [],
  );
  members.sort(byIssued);
  const nth = new Map(members.map((entry, index) => [entry, index]));
  const at = (index: number): number => nth.get(all[index]?.entry as Entry) ?? 0;
  const lineage = layoutLineage(
    members,
    descending.map(({ source, target }) => ({ newer: at(source), older: at(target) })),
  );

  return {
    width,
    height,
    boxes: boxes.map(({ entries: _, ...box }) => box),
    works: all.map(({ entry, box, scale, level, host, x, y }) => ({
      id: entry.key,
      kind: entry.kind,
      label: entry.name,
      year: entry.year,
      box,
      scale,
      level,
      descent: lineage.places.get(entry),
      host,
      x,
      y,
    })),
    types,
    edges,
    places: all.flatMap(({ entry, box }, work) =>
      entry.classifications.flatMap(({ concept }): [number, number][] => {
        const other = boxOf.get(`concept:${concept.id}`);
        return other === undefined || other === box ? [] : [[work, other]];
      }),
    ),
    introduces: all.flatMap(({ entry, host }, paper) =>
      entry.kind === "paper"
        ? entry.introduces.flatMap((introduced): [number, number][] => {
            const work = position.get(introduced);
            return work === undefined || work === host ? [] : [[paper, work]];
          })
        : [],
    ),
    lineage: { width: lineage.width, height: lineage.height, ticks: lineage.ticks },
  };
}
