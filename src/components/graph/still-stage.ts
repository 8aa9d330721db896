/** The still drawing: a scene as SVG with links, before any gesture, for which a drawing library would be too heavy. */
import type { Place } from "../../exports/graph-grid.ts";
import { svg } from "../page/dom.ts";
import { viewToSvg } from "../page/view-tree.ts";
import { tokenColours } from "./graph-colours.ts";
import { drawScene } from "./scene-drawing.ts";
import type { Scene } from "./scene-types.ts";
import { type Stage, withinZoom } from "./stage.ts";

/** Words smaller than this, in pixels, cannot be read. */
const smallestWords = 5;

/** How the still drawing is tied to its page. */
export interface StillSurroundings {
  /** The frame, which takes the focus where a link that had it is drawn anew. */
  readonly frame: HTMLElement;
  readonly href: (address: string) => string;
  /** Is told when one looks elsewhere. */
  readonly moved: () => void;
  /** Is told when a scene has been drawn. */
  readonly drawn: () => void;
}

/** Draws scenes as SVG. */
export class StillStage implements Stage {
  readonly #around: StillSurroundings;
  readonly #drawing = svg("g");
  readonly #svg = svg(
    "svg",
    {
      class: "graph-still",
      role: "group",
      "aria-label": "Drawing of the graph. What is selected is told beside it.",
    },
    this.#drawing,
  );
  readonly #watch: ResizeObserver;
  #scene: Scene | undefined;
  #drawn: Scene | undefined;
  #size: readonly [width: number, height: number];
  #zoom = 1;
  #pan: Place = { x: 0, y: 0 };

  constructor(holder: HTMLElement, around: StillSurroundings) {
    this.#around = around;
    holder.append(this.#svg);
    // The holder, which fills the frame, need not stand in it yet.
    const { frame } = around;
    this.#size = [frame.offsetWidth - 2 * frame.clientLeft, frame.offsetHeight - 2 * frame.clientTop];
    this.#watch = new ResizeObserver(() => {
      const [width, height] = [holder.clientWidth, holder.clientHeight];
      if (!holder.isConnected || (width === this.width && height === this.height)) return;
      this.#size = [width, height];
      around.moved();
    });
    this.#watch.observe(holder);
  }

  get width(): number {
    return this.#size[0];
  }

  get height(): number {
    return this.#size[1];
  }

  get zoom(): number {
    return this.#zoom;
  }

  get pan(): Place {
    return this.#pan;
  }

  show(scene: Scene): void {
    // One movement may ask for several drawings; only the last is seen.
    if (this.#scene === this.#drawn) requestAnimationFrame(() => this.#draw());
    this.#scene = scene;
  }

  look(zoom: number, pan: Place): void {
    this.#zoom = withinZoom(zoom);
    this.#pan = pan;
    this.#drawing.setAttribute("transform", `translate(${pan.x} ${pan.y}) scale(${this.#zoom})`);
    this.#around.moved();
  }

  #draw(): void {
    const scene = this.#scene;
    this.#drawn = scene;
    if (!scene) return;
    const { frame, href, drawn } = this.#around;
    const focused = this.#svg.contains(document.activeElement);
    const look = { colours: tokenColours, smallest: smallestWords / this.#zoom, href };
    this.#drawing.replaceChildren(...drawScene(scene, look).map(viewToSvg));
    if (focused) frame.focus({ preventScroll: true });
    drawn();
  }

  /** Takes no more presses; stays to be seen until something else is. */
  retire(): void {
    this.#watch.disconnect();
    this.#svg.setAttribute("pointer-events", "none");
  }
}
