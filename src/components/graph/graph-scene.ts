/**
 * What stands on the screen: from the graph, the state and the part of the drawing in view, the boxes, marks, lines and words, never
 * more than 600 of them, and never two names on each other. Runs in the browser and in tests; it knows no drawing library.
 */
import { labelOffset, labelSize, labelWidth, type Place, shortName } from "../../exports/graph-grid.ts";
import { closedSizeIn, headingSizeIn } from "../../exports/graph-heading.ts";
import { levelFactor, type Room, readableLevel } from "../../exports/graph-labels.ts";
import type { Rectangle } from "../../exports/graph-tiles.ts";
import { passing } from "./graph-filter.ts";
import { type Arrangement, arrangeFocus, arrangePath } from "./graph-focus.ts";
import { type GraphModel, isRelation, type Link, type Node } from "./graph-model.ts";
import { findPath, type PathStep } from "./graph-path.ts";
import { behind, type GraphState } from "./graph-state.ts";

/** The part of the drawing in view, and how many pixels one of its units takes. */
export interface View extends Room {
  readonly zoom: number;
}

/** A category on the map. */
export interface SceneBox extends Rectangle {
  readonly node: Node;
  readonly depth: number;
  readonly open: boolean;
  /** Font size of the heading, or of the name in the middle of a closed box. */
  readonly size: number;
  /** Works in it that pass the filters. */
  readonly amount: number;
  readonly chosen: boolean;
}

/** A mark, with its name where there is room. */
export interface SceneNode extends Place {
  readonly node: Node;
  /** Empty where there is no room. */
  readonly label: string;
  /** How much mark and name are enlarged against their usual size. */
  readonly scale: number;
  readonly chosen: boolean;
  /** Stands back behind what is selected. */
  readonly faded: boolean;
  /** The name ends at the mark instead of beginning there. */
  readonly end: boolean;
}

/** A line between two things on the screen. */
export interface SceneEdge {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly label: string;
  /** How many relations it stands for: several where it ends at a closed box. */
  readonly amount: number;
  /** Belongs to what is selected. */
  readonly near: boolean;
}

/** A word that is no name: a year, how a group is related. */
export interface SceneWord extends Place {
  readonly text: string;
  readonly size: number;
  /** The word ends at its place instead of beginning there. */
  readonly end: boolean;
}

/** All that is on the screen. */
export interface Scene {
  readonly kind: "map" | "lineage" | "focus" | "path";
  readonly boxes: readonly SceneBox[];
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly words: readonly SceneWord[];
  /** Size of the whole drawing, of which a part may be in view. */
  readonly width: number;
  readonly height: number;
  /** Works that pass the filters and could be shown here. */
  readonly works: number;
  /** The path, where one is asked for and there is one. */
  readonly path: readonly PathStep[] | undefined;
}

/** Never more elements than this. */
export const mostElements = 600;
const mostNodes = 400;
const mostWordsAside = 60;

/** Headings smaller than this, in pixels, cannot be read: the box around them closes. */
const smallestHeading = 5.5;

const contains = (room: Room, { x, y }: Place): boolean =>
  x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;

/** A little more than what is in view, so that small movements need nothing new. */
function around({ left, right, top, bottom }: View): Room {
  const [x, y] = [(right - left) * 0.15, (bottom - top) * 0.15];
  return { left: left - x, right: right + x, top: top - y, bottom: bottom + y };
}

/** The room that a mark with its name takes. */
export function nodeRoom({ x, y, label, scale, end }: Pick<SceneNode, "x" | "y" | "label" | "scale" | "end">): Room {
  const half = (labelSize / 2 + 2) * scale;
  const name = label === "" ? 4 : labelOffset + labelWidth(label);
  const [before, after] = end ? [name, 5] : [5, name];
  return { left: x - before * scale, right: x + after * scale, top: y - half, bottom: y + half };
}

/** Where a node stands on the screen: the mark of a work, the heading of an open box, the middle of a closed one. */
export function spotOf({ boxes, nodes }: Scene, node: Node): Place | undefined {
  const box = boxes.find((other) => other.node === node);
  if (box) return box.open ? { x: box.x + 8, y: box.y + 10 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return nodes.find((other) => other.node === node);
}

const meets = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Which boxes are open: as the reader wants it, else those whose inner headings can be read. */
export function openBoxes(model: GraphModel, state: Pick<GraphState, "open" | "closed">, zoom: number): boolean[] {
  const { boxes } = model.graph;
  const smallest = boxes.map(() => Number.POSITIVE_INFINITY);
  boxes.forEach((box) => {
    if (box.parent >= 0) smallest[box.parent] = Math.min(smallest[box.parent] ?? 0, headingSizeIn(box, box.label));
  });
  return boxes.map((box, index) => {
    if (state.closed.includes(box.id)) return false;
    if (state.open.includes(box.id)) return true;
    const inner = smallest[index] ?? 0;
    // A typical heading counts; one long name in a narrow box does not close its parent.
    const size = Number.isFinite(inner) ? Math.max(inner, 8) : headingSizeIn(box, box.label);
    return size * zoom >= smallestHeading;
  });
}

interface Candidate {
  readonly node: Node;
  readonly place: Place;
  readonly scale: number;
  readonly level: number;
  readonly weight: number;
  readonly wanted: boolean;
}

/**
 * Chooses marks and names among candidates: first what is selected, then what is related to it, then the best connected, until there is
 * no room for more. Names follow the levels settled at build; those that come first may push others aside.
 */
function chooseNodes(
  candidates: readonly Candidate[],
  zoom: number,
  most: number,
  look: { chosen: Node | undefined; near: ReadonlySet<Node> | undefined },
): SceneNode[] {
  const named: SceneNode[] = [];
  const dots: SceneNode[] = [];
  const order = [...candidates].sort(
    (a, b) =>
      Number(look.chosen === b.node) - Number(look.chosen === a.node) ||
      Number(b.wanted) - Number(a.wanted) ||
      b.level - a.level ||
      b.weight - a.weight,
  );
  const wantedRooms: Room[] = [];
  const rooms: Room[] = [];
  for (const { node, place, scale, level, wanted } of order) {
    if (named.length + dots.length >= most) break;
    const readable = readableLevel(scale, zoom);
    const flags = {
      chosen: node === look.chosen,
      faded: look.near !== undefined && !look.near.has(node),
      end: false,
    };
    const full = { node, ...place, label: shortName(node.label), scale: scale * levelFactor(readable), ...flags };
    const room = nodeRoom(full);
    const fits = level >= readable && !wantedRooms.some((other) => meets(other, room));
    if (flags.chosen || (wanted && !rooms.some((other) => meets(other, room)))) {
      named.push(full);
      wantedRooms.push(room);
      rooms.push(room);
    } else if (fits && !wanted) {
      named.push(full);
      rooms.push(room);
    } else dots.push({ ...full, label: "", scale: Math.max(scale, 2.5 / (8 * zoom)) });
  }
  const grid = new RoomIndex(rooms);
  // A mark below the name of another work would only make that name harder to read.
  return [...named, ...dots.filter((dot) => look.near?.has(dot.node) || !grid.covers(dot))];
}

/** Rooms by the bands they touch, so that it is quick to ask whether one covers a place. */
class RoomIndex {
  readonly #bands = new Map<number, Room[]>();
  readonly #height: number;

  constructor(rooms: readonly Room[]) {
    this.#height = Math.max(1, ...rooms.map(({ top, bottom }) => bottom - top));
    for (const room of rooms) {
      for (let band = Math.floor(room.top / this.#height); band <= Math.floor(room.bottom / this.#height); band++)
        this.#bands.set(band, [...(this.#bands.get(band) ?? []), room]);
    }
  }

  covers({ x, y }: Place): boolean {
    return (this.#bands.get(Math.floor(y / this.#height)) ?? []).some((room) => contains(room, { x: x + 3, y }));
  }
}

/** What is selected and the works related to it; undefined where there are none that the rest could stand back behind. */
function nearOf(model: GraphModel, chosen: Node | undefined): ReadonlySet<Node> | undefined {
  const related = chosen && chosen.work >= 0 ? model.links(chosen).filter(isRelation) : [];
  return chosen && related.length > 0 ? new Set([chosen, ...related.map(({ other }) => other)]) : undefined;
}

/** All that descends from a work or leads to it. */
function descentOf(model: GraphModel, chosen: Node): ReadonlySet<Node> {
  const lineage = new Set(model.graph.types.filter((type) => type.lineage).map(({ id }) => id));
  const seen = new Set([chosen]);
  for (const before of [true, false]) {
    const queue = [chosen];
    for (let node = queue.pop(); node; node = queue.pop()) {
      for (const link of model.links(node)) {
        if (link.before !== before || !lineage.has(link.type) || seen.has(link.other)) continue;
        seen.add(link.other);
        queue.push(link.other);
      }
    }
  }
  return seen;
}

const weightOf = (model: GraphModel, node: Node): number => model.links(node).filter(isRelation).length;

interface Ends {
  /** Id of the element that stands for a work; undefined where nothing does. */
  of(work: number): string | undefined;
}

/** Lines for the relations whose two ends are on the screen; those between the same two elements become one. */
function edgesBetween(
  model: GraphModel,
  ends: Ends,
  omit: readonly string[],
  chosen: Node | undefined,
  most: number,
  only: (typeIndex: number) => boolean = () => true,
): SceneEdge[] {
  const { graph } = model;
  const edges = new Map<string, SceneEdge>();
  for (const { source, target, type } of graph.edges) {
    const kind = graph.types[type];
    if (!kind || omit.includes(kind.id) || !only(type)) continue;
    const [from, to] = [ends.of(source), ends.of(target)];
    if (!from || !to || from === to) continue;
    const key = `${from} ${to} ${kind.id}`;
    const near = chosen !== undefined && (chosen.work === source || chosen.work === target);
    const old = edges.get(key);
    edges.set(key, {
      source: from,
      target: to,
      type: kind.id,
      label: kind.label,
      amount: (old?.amount ?? 0) + 1,
      near: near || (old?.near ?? false),
    });
  }
  return [...edges.values()].sort((a, b) => Number(b.near) - Number(a.near) || b.amount - a.amount).slice(0, most);
}

function mapScene(model: GraphModel, state: GraphState, view: View): Scene {
  const { graph } = model;
  const pass = passing(graph, state);
  const chosen = state.select === undefined ? undefined : model.find(state.select);
  const near = nearOf(model, chosen);
  const open = openBoxes(model, state, view.zoom);
  const shown = graph.boxes.map(() => false);
  graph.boxes.forEach((box, index) => {
    shown[index] = box.parent < 0 || ((shown[box.parent] ?? false) && (open[box.parent] ?? false));
  });
  const visible = around(view);
  const boxes = graph.boxes.flatMap((box, index): SceneBox[] => {
    const room = { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
    const node = model.nodes[graph.works.length + index];
    const { family } = box;
    if (!node || !shown[index] || !meets(room, visible) || state.without.includes(family)) return [];
    const amount = (model.worksBelow[index] ?? []).filter((work) => pass[work]).length;
    const isOpen = open[index] ?? false;
    const size = isOpen ? headingSizeIn(box, box.label) : closedSizeIn(box, box.label);
    const { x, y, width, height, depth } = box;
    return [{ node, x, y, width, height, depth, open: isOpen, size, amount, chosen: node === chosen }];
  });

  const candidates = graph.works.flatMap((work, index): Candidate[] => {
    const node = model.nodes[index];
    const wanted = node !== undefined && (near?.has(node) ?? false);
    // The paper behind a work stands for it only where papers are asked for.
    const passes = pass[index] ?? false;
    if (!node || !(passes || node === chosen) || !(shown[work.box] && open[work.box])) return [];
    if (!contains(visible, work) && !wanted) return [];
    const tooSmall = work.host >= 0 && readableLevel(work.scale, view.zoom) > 0 && node !== chosen;
    if (tooSmall) return [];
    return [
      {
        node,
        place: { x: work.x, y: work.y },
        scale: work.scale,
        level: work.host >= 0 ? -1 : work.level,
        weight: weightOf(model, node),
        wanted,
      },
    ];
  });
  const nodes = chooseNodes(candidates, view.zoom, Math.min(mostNodes, mostElements - boxes.length - 100), {
    chosen,
    near,
  });

  const onScreen = new Set(nodes.map(({ node }) => node.work));
  const boxOnScreen = new Set(boxes.map(({ node }) => node.box));
  const ends: Ends = {
    of(work) {
      if (onScreen.has(work)) return graph.works[work]?.id;
      if (!pass[work]) return undefined;
      for (let box = graph.works[work]?.box ?? -1; box >= 0; box = graph.boxes[box]?.parent ?? -1) {
        if (boxOnScreen.has(box) && shown[box]) return open[box] ? undefined : graph.boxes[box]?.id;
      }
      return undefined;
    },
  };
  return {
    kind: "map",
    boxes,
    nodes,
    edges: edgesBetween(model, ends, state.omit, chosen, mostElements - boxes.length - nodes.length),
    words: [],
    width: graph.width,
    height: graph.height,
    works: pass.filter((passed, index) => passed && (graph.works[index]?.host ?? 0) < 0).length,
    path: undefined,
  };
}

function lineageScene(model: GraphModel, state: GraphState, view: View): Scene {
  const { graph } = model;
  const pass = passing(graph, state);
  const chosen = state.select === undefined ? undefined : model.find(state.select);
  const near = chosen && graph.works[chosen.work]?.descent ? descentOf(model, chosen) : undefined;
  const visible = around(view);
  const candidates = graph.works.flatMap((work, index): Candidate[] => {
    const node = model.nodes[index];
    const { descent } = work;
    // A paper that descends from a work stands for itself here, whether or not it has a method.
    const passes = pass[index] || (work.host >= 0 && descent !== undefined);
    if (!node || !descent || !(passes || node === chosen)) return [];
    const wanted = near?.has(node) ?? false;
    if (!contains(visible, descent) && !wanted) return [];
    const place = { x: descent.x, y: descent.y };
    return [{ node, place, scale: 1, level: descent.level, weight: weightOf(model, node), wanted }];
  });
  const words = graph.lineage.ticks
    .slice(0, mostWordsAside)
    .map(({ x, label }) => ({ x, y: 12, text: label, size: Math.max(labelSize, 11 / view.zoom), end: false }));
  const ticks = words.filter((word, index) => {
    const width = (labelWidth(word.text) * word.size) / labelSize + 6;
    return index === 0 || words.slice(0, index).every((other) => other.x + width <= word.x || other.text === word.text);
  });
  const nodes = chooseNodes(candidates, view.zoom, mostNodes - ticks.length, {
    chosen,
    near,
  });
  const here = new Map(nodes.map(({ node }) => [node.work, node.id]));
  const edges = edgesBetween(
    model,
    { of: (work) => here.get(work) },
    state.omit,
    undefined,
    mostElements - nodes.length - ticks.length,
    (type) => graph.types[type]?.lineage ?? false,
  );
  return {
    kind: "lineage",
    boxes: [],
    nodes,
    // The arrow follows time: from the older work to the one that builds on it.
    edges: edges.map((edge) => {
      const [newer, older] = [model.find(edge.source), model.find(edge.target)];
      const inLine =
        near !== undefined && newer !== undefined && older !== undefined && near.has(newer) && near.has(older);
      const label = graph.types.find(({ id }) => id === edge.type)?.inverse ?? edge.label;
      return { ...edge, source: edge.target, target: edge.source, label, near: inLine };
    }),
    words: ticks,
    width: graph.lineage.width,
    height: graph.lineage.height,
    works: graph.works.filter(({ descent }, index) => descent && pass[index]).length,
    path: undefined,
  };
}

/** Draws an arrangement: all of it, since it is small. */
function arranged(
  kind: "focus" | "path",
  { spots, words, ties, width, height }: Arrangement,
  chosen: Node | undefined,
  centre: Node | undefined,
  path: Scene["path"],
): Scene {
  const nodes = spots.map(
    ({ node, x, y, end }): SceneNode => ({
      ...{ node, x, y, end, label: shortName(node.label), scale: 1 },
      ...{ chosen: node === chosen, faded: false },
    }),
  );
  const room = mostElements - nodes.length - words.length;
  const edges = ties.map(({ from, link }): SceneEdge => {
    // A line runs from who states the relation to whom it is stated about.
    const [source, target] = link.before ? [from, link.other] : [link.other, from];
    const near = kind === "path" || from === centre || link.other === centre;
    return { source: source.id, target: target.id, type: link.type, label: link.label, amount: 1, near };
  });
  edges.sort((a, b) => Number(b.near) - Number(a.near));
  return {
    kind,
    boxes: [],
    nodes,
    edges: edges.slice(0, room),
    words: words.map((word) => ({ ...word, size: 10 })),
    width,
    height,
    works: nodes.length,
    path,
  };
}

/** Which links count while one looks at a neighbourhood: those whose other end passes the filters. */
function linkFilter(model: GraphModel, state: GraphState): (link: Link) => boolean {
  const pass = passing(model.graph, { ...state, hide: state.hide.filter((kind) => kind !== behind) });
  return ({ other, type }) =>
    !state.omit.includes(type) &&
    (other.work < 0 ? !state.without.includes(other.family) : (pass[other.work] ?? false));
}

/** What stands on the screen. */
export function buildScene(model: GraphModel, state: GraphState, view: View): Scene {
  const chosen = state.select === undefined ? undefined : model.find(state.select);
  if (state.path) {
    const path = findPath(model, state.path[0], state.path[1], state.omit);
    if (path) return arranged("path", arrangePath(path), chosen, undefined, path);
  }
  if (state.focus > 0 && chosen) {
    const steps = state.focus === 2 ? 2 : 1;
    return arranged("focus", arrangeFocus(model, chosen, steps, linkFilter(model, state)), chosen, chosen, undefined);
  }
  return state.view === "lineage" ? lineageScene(model, state, view) : mapScene(model, state, view);
}
