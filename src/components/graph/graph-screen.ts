/** What one sees of the graph once its script is there: the drawing in its frame, and around it panel, legend, place and minimap. */
import { element } from "../page/dom.ts";
import { button } from "./button.ts";
import { Camera } from "./graph-camera.ts";
import { countChoices } from "./graph-filter.ts";
import type { GraphModel, Node as GraphNode } from "./graph-model.ts";
import { buildScene, spotOf } from "./graph-scene.ts";
import { type GraphState, initialState } from "./graph-state.ts";
import { sayDetail, sayScene, whereAmI } from "./graph-where.ts";
import { buildLegend, showLegend } from "./legend.ts";
import { showMinimap } from "./minimap.ts";
import { showPanel } from "./panel.ts";
import { openBoxes } from "./scene-map.ts";
import type { Scene, View } from "./scene-types.ts";
import type { Stage } from "./stage.ts";
import { StillStage } from "./still-stage.ts";

/** How much a drawing that would fit into the frame is enlarged at most. */
const largest = { map: 1.3, lineage: 1.3, focus: 1.6, path: 1.6 } as const;

/** The same where the whole was asked for, and for one box of the map. */
const largestWhole = 1.6;
const largestBox = 2.5;

/** A neighbourhood is drawn no smaller than this, because its names would be too small to read; in a frame of a phone neither is the lineage. */
const smallest = { focus: 0.82, lineage: 1.1 } as const;
const phone = 480;

const keys =
  "Keys in the graph: arrows walk, Enter opens a category or the page of a work, o opens the page of a category, 1 and 2 show what is one or two steps around, plus, minus and 0 zoom, Escape goes back.";

/** The parts of the page that the graph is made of. */
export type PartName = "frame" | "panel" | "where" | "live";

/** Where the graph is drawn, and how it writes addresses. */
export interface Surroundings {
  readonly root: HTMLElement;
  part(name: PartName): HTMLElement;
  href(address: string): string;
}

const stageHolder = (): HTMLElement => element("div", { class: "graph-stage" });

/** The screen of one graph, in place of the picture. */
export class GraphScreen {
  /** Is called when one looks elsewhere on the still drawing. */
  moved = (): void => {};
  /** Is called when the still drawing takes the place of the picture. */
  mounting = (): void => {};
  readonly camera: Camera;
  readonly legend: HTMLFormElement;
  readonly #around: Surroundings;
  readonly #model: GraphModel;
  readonly #still: StillStage;
  readonly #stillHolder = stageHolder();
  readonly #minimap = element("div", { class: "graph-minimap" });
  #stage: Stage;
  #state: GraphState = initialState;
  #scene: Scene | undefined;

  constructor(around: Surroundings, model: GraphModel) {
    this.#around = around;
    this.#model = model;
    const frame = around.part("frame");
    const zoom = (frame.querySelector("svg")?.getBoundingClientRect().width || model.graph.width) / model.graph.width;
    const { scrollLeft, scrollTop } = frame;
    this.legend = buildLegend(model.graph);
    this.#still = new StillStage(this.#stillHolder, {
      frame,
      href: around.href,
      moved: () => this.moved(),
      drawn: () => this.#mount(),
    });
    this.#stage = this.#still;
    this.camera = new Camera(
      () => this.#stage,
      () => this.#covered,
    );
    this.#stage.look(zoom, { x: -scrollLeft, y: -scrollTop });
  }

  /** Puts the drawing in place of the picture, once there is one, and all around it at the same moment, so that nothing moves twice. */
  #mount(): void {
    if (this.#stillHolder.isConnected || this.#stage !== this.#still) return;
    const frame = this.#around.part("frame");
    const focused = frame.contains(document.activeElement);
    this.mounting();
    frame.replaceChildren(this.#stillHolder, this.#minimap);
    frame.scrollTo(0, 0);
    this.#around.part("where").after(this.legend, element("p", { id: "graph-keys" }, keys));
    if (focused) frame.focus({ preventScroll: true });
  }

  /** Goes on with another stage at the same view; `seen` is settled when it has been drawn, and the still drawing can go. */
  takeOver<Made extends Stage>(make: (holder: HTMLElement) => Made, seen: (made: Made) => Promise<void>): Made {
    this.#mount();
    const holder = stageHolder();
    this.#stillHolder.before(holder);
    const made = make(holder);
    const { zoom, pan } = this.#still;
    made.look(zoom, pan);
    if (this.#scene) made.show(this.#scene);
    this.#stage = made;
    this.#still.retire();
    void seen(made).then(() => this.#stillHolder.remove());
    const frame = this.#around.part("frame");
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-describedby", "graph-keys");
    return made;
  }

  /** What is drawn; nothing before the first drawing. */
  get scene(): Scene | undefined {
    return this.#scene;
  }

  get view(): View {
    return this.camera.view;
  }

  /** The selected node. */
  get chosen(): GraphNode | undefined {
    return this.#state.select === undefined ? undefined : this.#model.find(this.#state.select);
  }

  /** True for a category whose box is open. */
  isOpen(node: GraphNode): boolean {
    return openBoxes(this.#model, this.#state, this.view.zoom)[node.box] ?? false;
  }

  /** Draws a state. */
  draw(state: GraphState): void {
    this.#state = state;
    const scene = buildScene(this.#model, state, this.view);
    this.#scene = scene;
    this.#stage.show(scene);
    this.#showAround(scene);
  }

  /** Brings the details up to date after a movement. */
  refresh(state: GraphState): void {
    this.#state = state;
    if (!this.#scene) return;
    if (this.#scene.kind === "map" || this.#scene.kind === "lineage") {
      this.#scene = buildScene(this.#model, state, this.view);
      this.#stage.show(this.#scene);
    }
    this.#showPlace(this.#scene);
  }

  #showAround(scene: Scene): void {
    const [model, state, node] = [this.#model, this.#state, this.chosen];
    const open = node !== undefined && this.isOpen(node);
    const { root, part, href } = this.#around;
    showPanel(part("panel"), model, { state, node, path: scene.path, open, href });
    showLegend(this.legend, state, countChoices(model.graph, state));
    for (const button of root.querySelectorAll<HTMLElement>("[data-view]"))
      button.ariaPressed = String(scene.kind === button.dataset.view);
    this.#showPlace(scene);
  }

  #showPlace(scene: Scene): void {
    const trail = whereAmI(this.#model, scene, this.view).flatMap(({ id, label }) => [
      " › ",
      button(label, { "data-closer": id }),
    ]);
    this.#around
      .part("where")
      .replaceChildren(
        `${sayScene(scene)} ${sayDetail(scene)}`,
        ...(trail.length > 0 ? [" You are in", ...trail] : []),
      );
    showMinimap(this.#minimap, this.#model, scene, this.view);
    const { boxes, nodes, edges, words } = scene;
    this.#around.root.dataset.elements = String(boxes.length + nodes.length + edges.length + words.length);
  }

  /** How much of the frame the panel covers, in pixels from the right. */
  get #covered(): number {
    const [panel, frame] = [this.#around.part("panel"), this.#around.part("frame")];
    const over = panel.hidden || getComputedStyle(panel).position !== "absolute";
    return over ? 0 : Math.max(0, frame.getBoundingClientRect().right - panel.getBoundingClientRect().left);
  }

  /** Brings all that is drawn into the frame. */
  fitWhole(): void {
    if (this.#scene) this.camera.fit({ x: 0, y: 0, ...sizeOf(this.#scene) }, largestWhole);
  }

  /** Brings what the state is about into the frame: the whole, or on the map what is selected. */
  frameScene(): void {
    const [scene, chosen] = [this.#scene, this.chosen];
    if (!scene) return;
    if (scene.kind === "map" && chosen) this.comeTo(chosen);
    else {
      const narrow = scene.kind === "lineage" && this.#stage.width < phone;
      // The newest works, from which one goes back in time.
      const around =
        (chosen && spotOf(scene, chosen)) ?? (narrow ? { x: scene.width, y: scene.height / 2 } : undefined);
      const readable =
        around && (narrow || scene.kind === "focus")
          ? { zoom: narrow ? smallest.lineage : smallest.focus, around }
          : undefined;
      this.camera.fit({ x: 0, y: 0, ...sizeOf(scene) }, largest[scene.kind], readable);
    }
  }

  /** Comes as near to a node as it takes to read it. */
  comeTo(node: GraphNode): void {
    const scene = this.#scene;
    if (!scene) return;
    const { boxes, works } = this.#model.graph;
    const [box, work] = [boxes[node.box], works[node.work]];
    if (scene.kind === "map" && !work && box) this.camera.fit(box, largestBox);
    else {
      const spot = spotOf(scene, node) ?? (scene.kind === "lineage" ? work?.descent : work);
      const scale = scene.kind === "map" ? (work?.scale ?? 1) : 1;
      if (spot) this.camera.comeTo(spot, Math.min(largestBox, 1.05 / scale), scene);
    }
  }

  /** Moves only so far that a node is seen. */
  reveal(node: GraphNode): void {
    const spot = this.#scene && spotOf(this.#scene, node);
    if (spot) this.camera.reveal(spot);
  }
}

const sizeOf = ({ width, height }: Scene): Pick<Scene, "width" | "height"> => ({ width, height });
