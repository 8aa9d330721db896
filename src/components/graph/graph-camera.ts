/** Where one looks at the drawing: reading it, and moving there, at once for those who want no motion. */
import type { Place } from "../../exports/graph-grid.ts";
import type { Rectangle } from "../../exports/graph-tiles.ts";
import type { Lookout } from "./graph-state.ts";
import type { View } from "./scene-types.ts";
import { type Stage, withinZoom } from "./stage.ts";

/** Room left around what is fitted into the frame, in pixels. */
const edge = 12;
/** Room kept around a node that is to be seen, and for its name. */
const room = 30;
const nameRoom = 130;
/** How much larger everything is one step nearer. */
const zoomStep = 1.35;

/** Moves the view of one graph. */
export class Camera {
  readonly #stage: () => Stage;
  readonly #covered: () => number;

  /** `stage` gives what is drawn on at present, `covered` how many pixels of the frame something covers at its right. */
  constructor(stage: () => Stage, covered: () => number) {
    this.#stage = stage;
    this.#covered = covered;
  }

  /** The part of the drawing in the frame. */
  get view(): View {
    const { width, height, zoom, pan } = this.#stage();
    const [left, top] = [-pan.x / zoom, -pan.y / zoom];
    return { left, top, right: left + width / zoom, bottom: top + height / zoom, zoom };
  }

  /** The same, as the address tells it. */
  get lookout(): Lookout {
    const { left, right, top, bottom, zoom } = this.view;
    return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2), zoom };
  }

  /** Size of the part of the frame that nothing covers. */
  get #free(): readonly [across: number, down: number] {
    const { width, height } = this.#stage();
    return [width - this.#covered(), height];
  }

  #move(zoom: number, pan: Place): void {
    this.#stage().look(zoom, pan, !matchMedia("(prefers-reduced-motion: reduce)").matches);
  }

  /** Looks where an address says, at once. */
  look({ x, y, zoom }: Lookout): void {
    const { width, height } = this.#stage();
    this.#stage().look(zoom, { x: width / 2 - x * zoom, y: height / 2 - y * zoom });
  }

  /**
   * Brings a rectangle into the part of the frame that nothing covers, no nearer than `nearest`; what is low stands in the upper half.
   * Where it would be too small to read, it stays readable around one place of it.
   */
  fit({ x, y, width, height }: Rectangle, nearest: number, readable?: { zoom: number; around: Place }): void {
    const [across, down] = this.#free;
    const zoom = Math.min(nearest, (across - 2 * edge) / width, (down - 2 * edge) / height);
    if (readable && zoom < readable.zoom) {
      this.#comeTo(readable.around, readable.zoom, { x, y, width, height });
      return;
    }
    const free = down - height * zoom;
    this.#move(zoom, { x: across / 2 - (x + width / 2) * zoom, y: Math.min(free / 2, edge + free / 5) - y * zoom });
  }

  /** Comes to a place, at least as near as `zoom`, without looking past the edge of the drawing where there is enough of it. */
  comeTo(place: Place, zoom: number, { width, height }: Pick<Rectangle, "width" | "height">): void {
    this.#comeTo(place, Math.max(zoom, this.#stage().zoom), { x: 0, y: 0, width, height });
  }

  #comeTo({ x, y }: Place, near: number, drawing: Rectangle): void {
    const [across, down] = this.#free;
    const along = (at: number, size: number, frame: number): number => {
      const middle = frame / 2 - at * near;
      const [least, most] = [frame - edge - size * near, edge];
      return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, middle));
    };
    this.#move(near, { x: along(x, drawing.width, across), y: along(y, drawing.height, down) });
  }

  /** Moves as little as it takes to see a place and the name beside it. */
  reveal({ x, y }: Place): void {
    const { left, right, top, bottom, zoom } = this.view;
    const aside = (at: number, low: number, high: number): number => Math.min(0, at - low) + Math.max(0, at - high);
    const dx = aside(x, left + room / zoom, right - (nameRoom + this.#covered()) / zoom);
    const dy = aside(y, top + room / zoom, bottom - room / zoom);
    const { pan } = this.#stage();
    if (dx !== 0 || dy !== 0) this.#move(zoom, { x: pan.x - dx * zoom, y: pan.y - dy * zoom });
  }

  /** Moves the drawing by so many pixels, as a finger does. */
  push({ x, y }: Place): void {
    const { zoom, pan } = this.#stage();
    this.#stage().look(zoom, { x: pan.x + x, y: pan.y + y });
  }

  /** Comes one step nearer, around the middle of the frame. */
  zoomIn(): void {
    this.#zoomBy(zoomStep);
  }

  /** Goes one step back. */
  zoomOut(): void {
    this.#zoomBy(1 / zoomStep);
  }

  #zoomBy(factor: number): void {
    const [across, down] = this.#free;
    const { zoom: before, pan } = this.#stage();
    const zoom = withinZoom(before * factor);
    const keep = (at: number, middle: number): number => middle - ((middle - at) * zoom) / before;
    this.#move(zoom, { x: keep(pan.x, across / 2), y: keep(pan.y, down / 2) });
  }
}
