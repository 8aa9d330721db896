/** Rectangles of the drawing: what lies in them, and what meets. */
import { labelOffset, labelSize, labelWidth, type Place } from "../../exports/graph-grid.ts";
import type { Room } from "../../exports/graph-labels.ts";
import type { SceneNode, View } from "./scene-types.ts";

/** Width of a mark at its usual size, in units of the drawing. */
export const markSize = 8;

/** True where a place lies in a room. */
export const contains = (room: Room, { x, y }: Place): boolean =>
  x >= room.left && x <= room.right && y >= room.top && y <= room.bottom;

/** A little more than what is in view, so that small movements need nothing new. */
export function around({ left, right, top, bottom }: View): Room {
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

/** Rooms by the bands they touch, so that it is quick to ask whether one covers a place. */
export class RoomIndex {
  readonly #bands = new Map<number, Room[]>();
  readonly #height: number;

  constructor(rooms: readonly Room[]) {
    this.#height = Math.max(1, ...rooms.map(({ top, bottom }) => bottom - top));
    for (const room of rooms) {
      for (let band = Math.floor(room.top / this.#height); band <= Math.floor(room.bottom / this.#height); band++)
        this.#bands.set(band, [...(this.#bands.get(band) ?? []), room]);
    }
  }

  /** True where a room covers a mark of this half width at a place, were it only by an edge. */
  covers({ x, y }: Place, half: number): boolean {
    return (this.#bands.get(Math.floor(y / this.#height)) ?? []).some(
      (room) => contains(room, { x: x - half, y }) || contains(room, { x: x + half, y }),
    );
  }
}
