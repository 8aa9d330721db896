/** What a scene is made of: plain data, which the canvas, the panel and the files to take away all read. */
import type { Place } from "../../exports/graph-grid.ts";
import type { Room } from "../../exports/graph-labels.ts";
import type { Rectangle } from "../../exports/graph-tiles.ts";
import type { Node } from "./graph-model.ts";
import type { PathStep } from "./graph-path.ts";

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
  /** Works in it that pass the filters; undefined where no work stands, as in an open problem. */
  readonly amount: number | undefined;
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
  /** How many pixels a unit of the drawing took when the scene was made. */
  readonly zoom: number;
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
/** Never more marks than this: the rest is for boxes and lines. */
export const mostNodes = 400;
