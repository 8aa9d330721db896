/**
 * `<taxonomy-graph>`: the picture from the build comes alive at the first gesture. Its script, with Cytoscape in it, is loaded only
 * then (components/page/islands.ts); if that fails, picture and list stay as they are.
 */
import { type CompactGraph, fromCompactGraph } from "../../exports/graph-data.ts";
import { loadStyle } from "../page/dom.ts";
import { element } from "./elements.ts";
import { Camera } from "./graph-camera.ts";
import { GraphStage } from "./graph-draw.ts";
import { countChoices } from "./graph-filter.ts";
import { type GraphModel, type Node as GraphNode, readModel, sayNode } from "./graph-model.ts";
import { findNamed, suggestNames } from "./graph-names.ts";
import { findPath, sayPath } from "./graph-path.ts";
import { buildScene, spotOf } from "./graph-scene.ts";
import { type GraphState, initialState, readState, toggle, writeState } from "./graph-state.ts";
import { type ArrowKey, isArrowKey, nextNode } from "./graph-walk.ts";
import { sayDetail, sayScene, whereAmI } from "./graph-where.ts";
import { buildLegend, isLegendList, showLegend } from "./legend.ts";
import { showMinimap } from "./minimap.ts";
import { showPanel } from "./panel.ts";
import { type FileFormat, isFileFormat, saveScene } from "./save.ts";
import { openBoxes } from "./scene-map.ts";
import type { Scene, View } from "./scene-types.ts";

/** A pause of so many milliseconds in a movement brings the details up to date; a longer one the address. */
const detailPause = 160;
const addressPause = 400;
const zoomStep = 1.35;

/** How much a drawing that would fit into the frame is enlarged at most. */
const largest = { map: 1.3, lineage: 1.3, focus: 1.6, path: 1.6 } as const;

/** A neighbourhood is drawn no smaller than this, because its names would be too small to read. */
const smallestFocus = 0.82;

const sizeOf = ({ width, height }: Scene): Pick<Scene, "width" | "height"> => ({ width, height });

const keys =
  "Keys in the graph: arrows walk, Enter opens a category or the page of a work, o opens the page of a category, 1 and 2 show what is one or two steps around, plus, minus and 0 zoom, Escape goes back.";

class TaxonomyGraph extends HTMLElement {
  #stage: GraphStage | undefined;
  #camera: Camera | undefined;
  #legend: HTMLFormElement | undefined;
  #model: GraphModel | undefined;
  #scene: Scene | undefined;
  #state: GraphState = initialState;
  #starting: Promise<void> | undefined;
  /** Where one looked on map and lineage before a neighbourhood or path was shown. */
  #before = new Map<string, GraphState["at"]>();
  #detail = 0;
  #address = 0;

  connectedCallback(): void {
    const frame = this.#part("frame");
    frame.addEventListener("pointerdown", () => void this.#wake());
    frame.addEventListener("click", (event) => this.#onPictureClick(event), true);
    frame.addEventListener("focusin", () => void this.#wake());
    frame.addEventListener("keydown", (event) => this.#onKey(event));
    this.addEventListener("change", (event) => this.#onChange(event));
    this.addEventListener("input", (event) => this.#suggest(event));
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    this.addEventListener("click", (event) => this.#onClick(event));
    addEventListener("popstate", () => void this.#wake().then(() => this.#restore()));
    // On a touch screen whatever loaded this was a gesture in the graph.
    if (location.search || frame.contains(document.activeElement) || matchMedia("(hover: none)").matches)
      void this.#wake();
  }

  #part(name: "frame" | "controls" | "panel" | "where" | "live" | "minimap"): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`taxonomy-graph has no part "${name}".`);
    return part;
  }

  #href = (address: string): string => (this.dataset.base ?? "/") + address.slice(1);

  /** Loads the data once and draws at the places of the picture. */
  #wake(): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      const text = "The interactive graph could not be loaded. The picture and the list stay as they are.";
      this.#part("where").textContent = text;
      this.#say(text);
      console.error("The interactive graph could not be loaded.", error);
    });
    return this.#starting;
  }

  async #start(): Promise<void> {
    const frame = this.#part("frame");
    const [compact] = await Promise.all([
      fetch(this.dataset.src ?? "").then((response) => response.json() as Promise<CompactGraph>),
      loadStyle(this.dataset.style ?? ""),
    ]);
    const model = readModel(fromCompactGraph(compact));
    const picture = frame.querySelector("svg");
    const zoom = (picture?.getBoundingClientRect().width || model.graph.width) / model.graph.width;
    const { scrollLeft, scrollTop } = frame;
    const focused = frame.contains(document.activeElement);
    const holder = element("div", { className: "graph-stage" });
    const minimap = element("div", { className: "graph-minimap" });
    minimap.dataset.part = "minimap";
    frame.replaceChildren(holder, minimap);
    frame.scrollTo(0, 0);
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-describedby", "graph-keys");
    this.#legend = buildLegend(model.graph);
    this.#part("where").after(this.#legend, element("p", { id: "graph-keys" }, keys));
    this.#stage = new GraphStage(holder, compact.families);
    this.#camera = new Camera(this.#stage.cy, () => this.#covered);
    this.#model = model;
    if (focused) frame.focus({ preventScroll: true });
    const { cy } = this.#stage;
    cy.viewport({ zoom, pan: { x: -scrollLeft, y: -scrollTop } });
    cy.on("tap", (event) => this.#onTap(event.target === cy ? undefined : event.target.id()));
    cy.on("dbltap", "node", (event) => this.#toggleBox(event.target.id() as string));
    cy.on("viewport resize", () => this.#onMove());
    // The wheel scrolls the page until one has stepped into the graph.
    const wheel = (): void => void cy.userZoomingEnabled(frame.contains(document.activeElement));
    frame.addEventListener("focusin", wheel);
    frame.addEventListener("focusout", () => cy.userZoomingEnabled(false));
    frame.addEventListener("pointerdown", () => frame.focus({ preventScroll: true }));
    wheel();
    this.dataset.alive = "";
    this.#restore();
    this.#takeForm(new URLSearchParams(location.search));
  }

  /** A search that was sent before its script was there stands in the address. */
  #takeForm(fields: URLSearchParams): void {
    const find = fields.get("find");
    if (find) this.#find(find);
  }

  get #view(): View {
    return this.#camera?.view ?? { left: 0, top: 0, right: 1, bottom: 1, zoom: 1 };
  }

  #say(text: string): void {
    this.#part("live").textContent = text;
  }

  #sayScene(): void {
    if (this.#scene) this.#say(sayScene(this.#scene));
  }

  /** Takes the state from the address, as at the start and after Back. */
  #restore(): void {
    const state = readState(location.search);
    const first = this.#scene === undefined;
    this.#state = state;
    this.#draw();
    if (state.at) this.#camera?.look(state.at);
    else if (!(first && !state.select && !state.path && state.view === "map")) this.#frameScene();
  }

  /** Moves to a state, writes it into the address, and draws it. */
  #go(change: Partial<GraphState>): void {
    const old = this.#scene?.kind;
    if (old === "map" || old === "lineage") this.#before.set(old, this.#camera?.lookout);
    this.#state = { ...this.#state, ...change };
    this.#draw();
    const kind = this.#scene?.kind;
    if (kind !== old || kind === "focus" || kind === "path") {
      const back = kind === undefined ? undefined : this.#before.get(kind);
      this.#state = { ...this.#state, at: undefined };
      if (back && (kind === "map" || kind === "lineage")) this.#camera?.look(back);
      else this.#frameScene();
    }
    history.pushState(null, "", location.pathname + writeState(this.#state));
  }

  #draw(): void {
    const [model, stage] = [this.#model, this.#stage];
    if (!model || !stage) return;
    const scene = buildScene(model, this.#state, this.#view);
    this.#scene = scene;
    stage.show(scene);
    this.#showAround(model, scene);
  }

  /** Panel, legend, place and minimap: everything around the drawing. */
  #showAround(model: GraphModel, scene: Scene): void {
    const state = this.#state;
    const node = this.#chosen;
    const open = node ? (openBoxes(model, state, this.#view.zoom)[node.box] ?? false) : false;
    showPanel(this.#part("panel"), model, { state, node, path: scene.path, open, href: this.#href });
    if (this.#legend) showLegend(this.#legend, state, countChoices(model.graph, state));
    for (const button of this.querySelectorAll<HTMLElement>("[data-view]"))
      button.ariaPressed = String(scene.kind === button.dataset.view);
    this.#showPlace(model, scene);
  }

  #showPlace(model: GraphModel, scene: Scene): void {
    const trail = whereAmI(model, scene, this.#view).flatMap((box) => {
      const made = element("button", { type: "button" }, box.label);
      made.dataset.closer = box.id;
      return [" › ", made];
    });
    this.#part("where").replaceChildren(
      `${sayScene(scene)} ${sayDetail(scene)}`,
      ...(trail.length > 0 ? [" You are in", ...trail] : []),
    );
    showMinimap(this.#part("minimap"), model, scene, this.#view);
    this.dataset.elements = String(scene.boxes.length + scene.nodes.length + scene.edges.length + scene.words.length);
  }

  get #chosen(): GraphNode | undefined {
    return this.#state.select === undefined ? undefined : this.#model?.find(this.#state.select);
  }

  /** Follows a movement: details soon, the address when it has come to rest. */
  #onMove(): void {
    if (this.#detail) return;
    this.#detail = window.setTimeout(() => this.#settle(), detailPause);
    clearTimeout(this.#address);
    this.#address = window.setTimeout(() => {
      if (!this.#scene) return;
      this.#state = { ...this.#state, at: this.#camera?.lookout };
      history.replaceState(null, "", location.pathname + writeState(this.#state));
    }, addressPause);
  }

  #settle(): void {
    clearTimeout(this.#detail);
    this.#detail = 0;
    const [model, stage] = [this.#model, this.#stage];
    if (!model || !stage || !this.#scene) return;
    if (this.#scene.kind === "map" || this.#scene.kind === "lineage") {
      this.#scene = buildScene(model, this.#state, this.#view);
      stage.show(this.#scene);
    }
    this.#showPlace(model, this.#scene);
  }

  /** How much of the frame the panel covers, in pixels from the right. */
  get #covered(): number {
    const [panel, frame] = [this.#part("panel"), this.#part("frame")];
    const over = panel.hidden || getComputedStyle(panel).position !== "absolute";
    return over ? 0 : Math.max(0, frame.getBoundingClientRect().right - panel.getBoundingClientRect().left);
  }

  /** Brings what the state is about into the frame: the whole, or on the map what is selected. */
  #frameScene(): void {
    const scene = this.#scene;
    if (!scene) return;
    if (scene.kind === "map" && this.#chosen) this.#comeTo(this.#chosen);
    else {
      const around = this.#chosen && spotOf(scene, this.#chosen);
      const readable = around && scene.kind === "focus" ? { zoom: smallestFocus, around } : undefined;
      this.#camera?.fit({ x: 0, y: 0, ...sizeOf(scene) }, largest[scene.kind], readable);
    }
  }

  /** Comes as near to a node as it takes to read it. */
  #comeTo(node: GraphNode): void {
    const [model, scene, camera] = [this.#model, this.#scene, this.#camera];
    if (!model || !scene || !camera) return;
    const box = model.graph.boxes[node.box];
    const work = model.graph.works[node.work];
    if (scene.kind === "map" && !work && box) camera.fit(box, 2.5);
    else {
      const spot = spotOf(scene, node) ?? (scene.kind === "lineage" ? work?.descent : work);
      const scale = scene.kind === "map" ? (work?.scale ?? 1) : 1;
      if (spot) camera.comeTo(spot, Math.min(2.5, 1.05 / scale), scene);
    }
  }

  /** Selects a node and says it; comes to it, or only moves so far that it is seen, or stays. */
  #select(id: string, move: "come" | "reveal" | "stay" = "come"): void {
    const model = this.#model;
    const node = model?.find(id);
    if (!model || !node) return;
    this.#go({ select: id, ...(this.#scene?.kind === "path" ? { path: undefined } : {}) });
    if (move === "come" && this.#scene?.kind !== "focus") this.#comeTo(node);
    const spot = this.#scene && spotOf(this.#scene, node);
    if (move === "reveal" && spot) this.#camera?.reveal(spot);
    const open =
      node.work < 0 ? (openBoxes(model, this.#state, this.#view.zoom)[node.box] ? ", open" : ", closed") : "";
    this.#say(sayNode(model, node) + (this.#scene?.kind === "map" ? open : ""));
  }

  #onTap(id: string | undefined): void {
    if (id === undefined) {
      if (this.#state.select !== undefined) this.#go({ select: undefined, focus: 0 });
      return;
    }
    const node = this.#model?.find(id);
    if (!node) return;
    const closed = this.#scene?.boxes.some((box) => box.node === node && !box.open);
    this.#select(id, "stay");
    if (closed) this.#toggleBox(id);
  }

  /** Opens a closed box and comes to it, or closes an open one. */
  #toggleBox(id: string): void {
    const model = this.#model;
    const node = model?.find(id);
    if (!model || !node || node.work >= 0 || this.#scene?.kind !== "map") return;
    const isOpen = openBoxes(model, this.#state, this.#view.zoom)[node.box] ?? false;
    const { open, closed } = this.#state;
    this.#go({ open: toggle(open, id, !isOpen), closed: toggle(closed, id, isOpen) });
    const box = model.graph.boxes[node.box];
    if (!isOpen && box) this.#camera?.fit(box, 2.5);
    this.#say(`${sayNode(model, node)}, ${isOpen ? "closed" : "open"}`);
  }

  /** A plain click on a link of the picture selects what it leads to, as it will from then on. */
  #onPictureClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      void this.#wake();
      return;
    }
    event.preventDefault();
    const address = link.getAttribute("href") ?? "";
    void this.#wake().then(() => {
      const node = this.#model?.nodes.find(
        (other) => other.address !== undefined && this.#href(other.address) === address,
      );
      if (node) this.#select(node.id);
      else location.href = address;
    });
  }

  #onClick(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    if (!target) return;
    void this.#wake().then(() => this.#do(target.dataset));
  }

  /** What a button says that it does. */
  #do(data: DOMStringMap): void {
    const { view, zoom, focus, select, toggle: box, closer, start, save: format } = data;
    const node = closer === undefined ? undefined : this.#model?.find(closer);
    if (view === "map" || view === "lineage") {
      this.#go({ view, focus: 0, path: undefined, at: undefined });
      this.#sayScene();
    }
    if (zoom === "fit" && this.#scene) this.#camera?.fit({ x: 0, y: 0, ...sizeOf(this.#scene) }, 1.6);
    if (zoom === "in" || zoom === "out") this.#camera?.zoomBy(zoom === "in" ? zoomStep : 1 / zoomStep);
    if (focus !== undefined) this.#focus(focus);
    if (select !== undefined) this.#select(select);
    if (box !== undefined) this.#toggleBox(box);
    if (node) this.#comeTo(node);
    if (start !== undefined) this.#startPath(start);
    if ("unpath" in data) this.#go({ path: undefined });
    if ("leave" in data) this.#leave();
    if ("clear" in data) this.#go({ ...initialState, view: this.#state.view, select: this.#state.select });
    if (isFileFormat(format)) void this.#save(format);
  }

  #focus(steps: string): void {
    this.#go({ focus: steps === "1" ? 1 : steps === "2" ? 2 : 0, path: undefined });
    this.#sayScene();
    this.querySelector<HTMLElement>(`[data-part=panel] [data-focus="${steps}"]`)?.focus();
  }

  #startPath(id: string): void {
    const field = (name: string): HTMLInputElement => this.#legend?.elements.namedItem(name) as HTMLInputElement;
    field("path-from").value = this.#model?.find(id)?.label ?? "";
    field("path-to").focus();
  }

  /** One step back out: from a path, from a neighbourhood, from a selection. */
  #leave(): void {
    const { path, focus, select } = this.#state;
    if (path) this.#go({ path: undefined });
    else if (focus > 0) this.#go({ focus: 0 });
    else if (select !== undefined) this.#go({ select: undefined });
    this.#part("frame").focus({ preventScroll: true });
    this.#sayScene();
  }

  /** Offers names that hold what is typed. */
  #suggest(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || input.getAttribute("list") === null) return;
    const names = this.#model ? suggestNames(this.#model, input.value) : [];
    this.querySelector("datalist")?.replaceChildren(...names.map((name) => new Option(name, name)));
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const value = (name: string): string => String(data.get(name) ?? "").trim();
    void this.#wake().then(() =>
      event.target === this.#legend ? this.#showPath(value("path-from"), value("path-to")) : this.#find(value("find")),
    );
  }

  #named(name: string): GraphNode | undefined {
    return this.#model && findNamed(this.#model, name);
  }

  #find(name: string): void {
    const node = this.#named(name);
    if (node) this.#select(node.id);
    else this.#say(`Nothing here is called “${name}”.`);
  }

  #showPath(from: string, to: string): void {
    const [start, end] = [this.#named(from), this.#named(to)];
    if (!start || !end) {
      this.#say(`Nothing here is called “${start ? to : from}”.`);
      return;
    }
    const path = this.#model && findPath(this.#model, start.id, end.id, this.#state.omit);
    if (path) this.#go({ path: [start.id, end.id] });
    const text = path ? sayPath(path) : `No path leads from ${start.label} to ${end.label}.`;
    if (!path) this.#part("where").textContent = text;
    this.#say(text);
  }

  /** Filters act at once; the fields for names wait for Enter. */
  #onChange(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement)) return;
    const { name, value } = input;
    const list = input.dataset.list ?? "";
    void this.#wake().then(() => {
      if (isLegendList(list) && input instanceof HTMLInputElement)
        this.#go({ [list]: toggle(this.#state[list], value, !input.checked) });
      else if (name === "from" || name === "to") this.#go({ [name]: value === "" ? undefined : Number(value) });
      else return;
      this.#sayScene();
    });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== this.#part("frame")) return;
    const { key } = event;
    if (!isArrowKey(key) && !["Enter", "Escape", "+", "=", "-", "0", "1", "2", "o"].includes(key)) return;
    event.preventDefault();
    void this.#wake().then(() => this.#press(key));
  }

  #press(key: string): void {
    const node = this.#chosen;
    if (key === "+" || key === "=") this.#camera?.zoomBy(zoomStep);
    else if (key === "-") this.#camera?.zoomBy(1 / zoomStep);
    else if (key === "0") this.#do({ zoom: "fit" });
    else if (key === "Escape") this.#leave();
    else if (isArrowKey(key)) this.#walk(key);
    else if (!node) return;
    else if ((key === "1" || key === "2") && node) {
      this.#go({ focus: key === "1" ? 1 : 2, path: undefined });
      this.#sayScene();
    } else if (key === "o" || node.work >= 0 || this.#scene?.kind !== "map") {
      if (node.address) location.href = this.#href(node.address);
    } else this.#toggleBox(node.id);
  }

  #walk(key: ArrowKey): void {
    const target = this.#scene && nextNode(this.#scene, this.#view, this.#chosen, key);
    if (target) this.#select(target.id, "reveal");
    else this.#say("Nothing further that way.");
  }

  async #save(format: FileFormat): Promise<void> {
    const [scene, model] = [this.#scene, this.#model];
    if (!scene || !model) return;
    const origin = this.dataset.origin ?? location.origin;
    const name = await saveScene(format, scene, this.#view, model, {
      site: this.dataset.site ?? "",
      version: this.dataset.version ?? "",
      address: new URL(location.pathname + writeState(this.#state), origin).href,
      chosen: this.#chosen,
      absolute: (address) => new URL(this.#href(address), origin).href,
    });
    this.#say(`Saved as ${name}.`);
  }
}

customElements.define("taxonomy-graph", TaxonomyGraph);
