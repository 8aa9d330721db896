/** What a reader does in the living graph: selecting, opening, walking, finding, paths. The state of it all stands in the address. */
import { type GraphModel, type Node as GraphNode, sayNode } from "./graph-model.ts";
import { findNamed, suggestNames } from "./graph-names.ts";
import { findPath, sayPath } from "./graph-path.ts";
import type { GraphScreen } from "./graph-screen.ts";
import { type GraphState, initialState, readState, toggle, writeState } from "./graph-state.ts";
import { type ArrowKey, nextNode } from "./graph-walk.ts";
import { sayScene } from "./graph-where.ts";
import { isLegendList } from "./legend.ts";

/** A pause of so many milliseconds in a movement brings the details up to date; a longer one the address. */
const detailPause = 160;
const addressPause = 400;

/** Explores one graph. */
export class GraphExplorer {
  readonly #model: GraphModel;
  readonly #screen: GraphScreen;
  readonly #say: (text: string) => void;
  #state: GraphState = initialState;
  /** Where one looked on map and lineage before a neighbourhood or path was shown. */
  readonly #before = new Map<string, GraphState["at"]>();
  /** Where one looked when the state of the address was taken. */
  #home = "";
  #detail = 0;
  #address = 0;

  /** `say` tells a screen reader. */
  constructor(model: GraphModel, screen: GraphScreen, say: (text: string) => void) {
    this.#model = model;
    this.#screen = screen;
    this.#say = say;
  }

  /** The address of what is shown, from the root of the host. */
  get address(): string {
    return location.pathname + writeState(this.#state);
  }

  /** Takes the state from the address, as at the start and after Back. */
  restore(): void {
    const state = readState(location.search);
    const first = this.#screen.scene === undefined;
    this.#state = state;
    this.#screen.draw(state);
    if (state.at) this.#screen.camera.look(state.at);
    else if (!(first && !state.select && !state.path && state.view === "map")) this.#screen.frameScene();
    // What is near where one looks now, at once: a still drawing should not change by itself.
    this.#screen.refresh(state);
    clearTimeout(this.#detail);
    this.#detail = 0;
    this.#home = String(Object.values(this.#screen.camera.lookout));
  }

  /** Moves to a state, writes it into the address, and draws it. */
  go(change: Partial<GraphState>): void {
    const screen = this.#screen;
    const old = screen.scene?.kind;
    if (old === "map" || old === "lineage") this.#before.set(old, screen.camera.lookout);
    this.#state = { ...this.#state, ...change };
    screen.draw(this.#state);
    const kind = screen.scene?.kind;
    if (kind !== old || kind === "focus" || kind === "path") {
      const back = kind === undefined ? undefined : this.#before.get(kind);
      this.#state = { ...this.#state, at: undefined };
      if (back && (kind === "map" || kind === "lineage")) screen.camera.look(back);
      else screen.frameScene();
    }
    history.pushState(null, "", this.address);
  }

  /** Follows a movement: details soon, the address when it has come to rest. */
  follow(): void {
    clearTimeout(this.#address);
    this.#address = window.setTimeout(() => {
      // Coming to life is no movement.
      if (!this.#state.at && String(Object.values(this.#screen.camera.lookout)) === this.#home) return;
      this.#state = { ...this.#state, at: this.#screen.camera.lookout };
      history.replaceState(null, "", this.address);
    }, addressPause);
    if (this.#detail) return;
    this.#detail = window.setTimeout(() => {
      this.#detail = 0;
      this.#screen.refresh(this.#state);
    }, detailPause);
  }

  /** Says how much is shown. */
  sayScene(): void {
    if (this.#screen.scene) this.#say(sayScene(this.#screen.scene));
  }

  /** Selects a node and says it; comes to it, or only moves so far that it is seen, or stays. */
  select(id: string, move: "come" | "reveal" | "stay" = "come"): void {
    const screen = this.#screen;
    const node = this.#model.find(id);
    if (!node) return;
    this.go({ select: id, ...(screen.scene?.kind === "path" ? { path: undefined } : {}) });
    if (move === "come" && screen.scene?.kind !== "focus") screen.comeTo(node);
    if (move === "reveal") screen.reveal(node);
    const open = node.work < 0 && screen.scene?.kind === "map" ? (screen.isOpen(node) ? ", open" : ", closed") : "";
    this.#say(sayNode(this.#model, node) + open);
  }

  /** A tap on a node selects it, and opens it where it is a closed box; one beside all nodes leaves the selection. */
  tap(id: string | undefined): void {
    if (id === undefined) {
      if (this.#state.select !== undefined) this.go({ select: undefined, focus: 0 });
      return;
    }
    const node = this.#model.find(id);
    if (!node) return;
    const closed = this.#screen.scene?.boxes.some((box) => box.node === node && !box.open);
    this.select(id, "stay");
    if (closed) this.toggleBox(id);
  }

  /** Opens a closed box and comes to it, or closes an open one. */
  toggleBox(id: string): void {
    const node = this.#model.find(id);
    if (!node || node.work >= 0 || this.#screen.scene?.kind !== "map") return;
    const isOpen = this.#screen.isOpen(node);
    const { open, closed } = this.#state;
    this.go({ open: toggle(open, id, !isOpen), closed: toggle(closed, id, isOpen) });
    if (!isOpen) this.#screen.comeTo(node);
    this.#say(`${sayNode(this.#model, node)}, ${isOpen ? "closed" : "open"}`);
  }

  /** Comes to a category that the line below the graph names. */
  comeTo(id: string): void {
    const node = this.#model.find(id);
    if (node) this.#screen.comeTo(node);
  }

  /** Shows the map or the lineage. */
  show(view: GraphState["view"]): void {
    this.go({ view, focus: 0, path: undefined, at: undefined });
    this.sayScene();
  }

  /** Shows what is so many steps around the selected node; 0 shows all. */
  focus(steps: GraphState["focus"]): void {
    this.go({ focus: steps, path: undefined });
    this.sayScene();
  }

  /** Enter on the selected node: opens its box on the map, else its page. */
  open(href: (address: string) => string, page = false): void {
    const node = this.#screen.chosen;
    if (!node) return;
    if (!page && node.work < 0 && this.#screen.scene?.kind === "map") this.toggleBox(node.id);
    else if (node.address) location.href = href(node.address);
  }

  /** Walks to the next node in a direction. */
  walk(key: ArrowKey): void {
    const { scene, view, chosen } = this.#screen;
    const target = scene && nextNode(scene, view, chosen, key);
    if (target) this.select(target.id, "reveal");
    else this.#say("Nothing further that way.");
  }

  /** One step back out: from a path, from a neighbourhood, from a selection. */
  leave(): void {
    const { path, focus, select } = this.#state;
    if (path) this.go({ path: undefined });
    else if (focus > 0) this.go({ focus: 0 });
    else if (select !== undefined) this.go({ select: undefined });
    this.sayScene();
  }

  /** Drops all filters. */
  clear(): void {
    this.go({ ...initialState, view: this.#state.view, select: this.#state.select });
  }

  /** Takes a change of the legend; filters act at once. */
  filter(input: HTMLInputElement | HTMLSelectElement): void {
    const { name, value } = input;
    const list = input.dataset.list ?? "";
    if (isLegendList(list) && input instanceof HTMLInputElement)
      this.go({ [list]: toggle(this.#state[list], value, !input.checked) });
    else if (name === "from" || name === "to") this.go({ [name]: value === "" ? undefined : Number(value) });
    else return;
    this.sayScene();
  }

  /** Names that hold what is typed. */
  suggest(text: string): readonly string[] {
    return suggestNames(this.#model, text);
  }

  /** Selects what has a name. */
  find(name: string): void {
    const node = this.#named(name);
    if (node) this.select(node.id);
  }

  /** Shows the shortest path between what has these names; returns what to say where there is none. */
  showPath(from: string, to: string): string | undefined {
    const [start, end] = [this.#named(from), this.#named(to)];
    if (!start || !end) return undefined;
    const path = findPath(this.#model, start.id, end.id, this.#state.omit);
    if (path) this.go({ path: [start.id, end.id] });
    const text = path ? sayPath(path) : `No path leads from ${start.label} to ${end.label}.`;
    this.#say(text);
    return path ? undefined : text;
  }

  /** The node of a name; says so where nothing has it. */
  #named(name: string): GraphNode | undefined {
    const node = findNamed(this.#model, name);
    if (!node) this.#say(`Nothing here is called “${name}”.`);
    return node;
  }
}
