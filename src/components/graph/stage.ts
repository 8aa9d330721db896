/** What a scene is drawn on: a still drawing until the first gesture, Cytoscape from then on. Both look at it in the same way. */
import type { Place } from "../../exports/graph-grid.ts";
import type { Scene } from "./scene-types.ts";

/** How far one can go back: pixels that a unit of the drawing takes. */
export const leastZoom = 0.1;
/** How near one can come. */
export const mostZoom = 16;

/** A zoom within these limits. */
export const withinZoom = (zoom: number): number => Math.min(mostZoom, Math.max(leastZoom, zoom));

/** A drawing in its frame. */
export interface Stage {
  /** Size of the frame in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels that a unit of the drawing takes, and where in the frame its origin lies. */
  readonly zoom: number;
  readonly pan: Place;
  /** Draws a scene in place of the last one. */
  show(scene: Scene): void;
  /** Looks at another part; gliding there only where it can and is asked to. */
  look(zoom: number, pan: Place, glide?: boolean): void;
}
