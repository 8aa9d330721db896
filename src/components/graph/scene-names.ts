/** Chooses which works get a mark, and which of them their name. */
import { type Place, shortName } from "../../exports/graph-grid.ts";
import { levelFactor, meets, type Room, readableLevel } from "../../exports/graph-labels.ts";
import { type GraphModel, isRelation, type Node } from "./graph-model.ts";
import { markSize, nodeRoom, RoomIndex } from "./scene-rooms.ts";
import type { SceneNode } from "./scene-types.ts";

/** A work that could be shown. */
export interface Candidate {
  readonly node: Node;
  readonly place: Place;
  readonly scale: number;
  readonly level: number;
  readonly weight: number;
  /** Selected, or related to what is. */
  readonly wanted: boolean;
}

/**
 * Chooses marks and names among candidates: first what is selected, then what is related to it, then the best connected, until there is
 * no room for more. Names follow the levels settled at build; those that come first may push others aside.
 */
export function chooseNodes(
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
  return [
    ...named,
    ...dots.filter((dot) => look.near?.has(dot.node) || !grid.covers(dot, (markSize / 2 + 2) * dot.scale)),
  ];
}

/** How much a node matters: the number of its relations. */
export const weightOf = (model: GraphModel, node: Node): number => model.links(node).filter(isRelation).length;
