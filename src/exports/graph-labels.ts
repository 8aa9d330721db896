/**
 * Which names show when there is no room for all: for each size of letters, those of the best-connected works that fit beside each
 * other. Settled at build, so that no two names overlap at any zoom, and a name once shown stays when one comes closer.
 */
import { labelSize } from "./graph-grid.ts";

/** Letters grow by this factor from one level to the next. */
const step = Math.SQRT2;

/** Smaller letters than this, in pixels, are not shown. */
const smallestLetters = 9;

/** How much mark and name are enlarged at a level. */
export const levelFactor = (level: number): number => step ** level;

/** The lowest level whose letters can be read: names are drawn at `scale`, the whole at `zoom`. */
export function readableLevel(scale: number, zoom: number): number {
  const missing = smallestLetters / (labelSize * scale * zoom);
  return Math.max(0, Math.ceil(Math.log(missing) / Math.log(step) - 1e-9));
}

/** A mark with its name to the right, to be placed: the centre of the mark, the room of both at their smallest size, and how much it matters. */
export interface Label {
  readonly x: number;
  readonly y: number;
  /** From the centre of the mark to the left and to the right end. */
  readonly before: number;
  readonly after: number;
  /** Height of a line. */
  readonly height: number;
  readonly weight: number;
}

/** The room that names may take. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** True where two rooms overlap. */
export const meets = (a: Room, b: Room): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The rectangle of a label at a level. Mark and name grow together, around the centre of the mark. */
function labelRoom({ x, y, before, after, height }: Label, level: number): Room {
  const times = levelFactor(level);
  const half = (height * times) / 2;
  return { left: x - before * times, top: y - half, right: x + after * times, bottom: y + half };
}

/** For each label the highest level, up to `highest`, at which it shows. Level 0 shows all; what is given there must not overlap. */
export function labelLevels(labels: readonly Label[], room: Room, highest: number): number[] {
  const order = labels.map((_, index) => index);
  order.sort((a, b) => (labels[b]?.weight ?? 0) - (labels[a]?.weight ?? 0) || a - b);
  const levels = labels.map(() => 0);
  const chosen: number[] = [];
  const tallest = labels.reduce((most, { height }) => Math.max(most, height), 1);
  for (let level = highest; level > 0; level--) {
    // Cells as large as a line at this level keep the search for neighbours short.
    const index = new LabelIndex(tallest * levelFactor(level));
    for (const old of chosen) index.add(labelRoom(labels[old] as Label, level));
    for (const candidate of order) {
      if ((levels[candidate] ?? 0) > 0) continue;
      const rectangle = labelRoom(labels[candidate] as Label, level);
      const inside =
        rectangle.left >= room.left &&
        rectangle.right <= room.right &&
        rectangle.top >= room.top &&
        rectangle.bottom <= room.bottom;
      if (!inside || index.hits(rectangle)) continue;
      index.add(rectangle);
      levels[candidate] = level;
      chosen.push(candidate);
    }
  }
  return levels;
}

/** Rectangles by the horizontal bands they touch. */
class LabelIndex {
  readonly #bands = new Map<number, Room[]>();
  readonly #band: number;

  constructor(band: number) {
    this.#band = band;
  }

  #touched({ top, bottom }: Room): number[] {
    const first = Math.floor(top / this.#band);
    return Array.from({ length: Math.floor(bottom / this.#band) - first + 1 }, (_, index) => first + index);
  }

  add(room: Room): void {
    for (const band of this.#touched(room)) {
      const there = this.#bands.get(band);
      if (there) there.push(room);
      else this.#bands.set(band, [room]);
    }
  }

  hits(room: Room): boolean {
    return this.#touched(room).some((band) => this.#bands.get(band)?.some((other) => meets(other, room)));
  }
}
