/**
 * `<taxonomy-graph>`: the picture from the build comes alive at the first gesture. Its script, with Cytoscape in it, is loaded only
 * then (components/page/islands.ts); if that fails, picture and list stay as they are.
 */
import { type CompactGraph, fromCompactGraph } from "../../exports/graph-data.ts";
import { loadStyle } from "../page/dom.ts";
import { GraphExplorer } from "./graph-explorer.ts";
import { type GraphModel, readModel } from "./graph-model.ts";
import { carryOn, pressedLink } from "./graph-press.ts";
import { GraphScreen, type PartName } from "./graph-screen.ts";
import { isArrowKey } from "./graph-walk.ts";
import { type FileFormat, isFileFormat, saveScene } from "./save.ts";

const zoomStep = 1.35;

/** The keys of the frame besides the arrows. */
const ownKeys = ["Enter", "Escape", "+", "=", "-", "0", "1", "2", "o"];

/** The parts of a graph that lives. */
interface Living {
  readonly model: GraphModel;
  readonly screen: GraphScreen;
  readonly explorer: GraphExplorer;
}

class TaxonomyGraph extends HTMLElement {
  #starting: Promise<Living | undefined> | undefined;

  connectedCallback(): void {
    const frame = this.#part("frame");
    frame.addEventListener("pointerdown", () => void this.#alive(() => {}));
    frame.addEventListener("click", (event) => this.#onPictureClick(event), true);
    frame.addEventListener("keydown", (event) => this.#onKey(event));
    this.addEventListener("change", ({ target }) => this.#onChange(target));
    this.addEventListener("input", ({ target }) => this.#suggest(target));
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    this.addEventListener("click", (event) => this.#onClick(event));
    addEventListener("popstate", () => void this.#alive(({ explorer }) => explorer.restore()));
    // What loaded this was a gesture in the graph, or a state in the address.
    void this.#alive(() => {});
  }

  #part(name: PartName): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`taxonomy-graph has no part "${name}".`);
    return part;
  }

  #href = (address: string): string => (this.dataset.base ?? "/") + address.slice(1);

  #say(text: string): void {
    this.#part("live").textContent = text;
  }

  /** Does something with the living graph, once it lives; nothing where it cannot. */
  async #alive(act: (living: Living) => void): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      const text = "The interactive graph could not be loaded. The picture and the list stay as they are.";
      this.#part("where").textContent = text;
      this.#say(text);
      console.error("The interactive graph could not be loaded.", error);
      return undefined;
    });
    const living = await this.#starting;
    if (living) act(living);
  }

  /** Loads the data and draws at the places of the picture. */
  async #start(): Promise<Living> {
    const frame = this.#part("frame");
    const [compact] = await Promise.all([
      fetch(this.dataset.preload ?? "").then((response) => response.json() as Promise<CompactGraph>),
      loadStyle(this.dataset.style ?? ""),
    ]);
    const model = readModel(fromCompactGraph(compact));
    const focused = frame.contains(document.activeElement);
    const pressed = pressedLink(frame);
    const around = { root: this, part: (name: PartName) => this.#part(name), href: this.#href };
    const screen = new GraphScreen(around, model, compact.families);
    const explorer = new GraphExplorer(model, screen, (text) => this.#say(text));
    if (focused) frame.focus({ preventScroll: true });
    this.#listen(frame, screen, explorer);
    carryOn(frame, screen.cy, () => pressed && this.#follow(pressed));
    this.dataset.alive = "";
    explorer.restore();
    // A search that was sent before its script was there stands in the address.
    const find = new URLSearchParams(location.search).get("find");
    if (find) explorer.find(find);
    return { model, screen, explorer };
  }

  #listen(frame: HTMLElement, { cy }: GraphScreen, explorer: GraphExplorer): void {
    cy.on("tap", (event) => explorer.tap(event.target === cy ? undefined : event.target.id()));
    cy.on("dbltap", "node", (event) => explorer.toggleBox(event.target.id() as string));
    cy.on("viewport resize", () => explorer.follow());
    // The wheel scrolls the page until one has stepped into the graph.
    const wheel = (): void => void cy.userZoomingEnabled(frame.contains(document.activeElement));
    frame.addEventListener("focusin", wheel);
    frame.addEventListener("focusout", () => cy.userZoomingEnabled(false));
    // At a press Cytoscape takes the focus from whatever has it; keys and wheel are for the graph from then on.
    for (const press of ["mousedown", "touchstart"])
      frame.addEventListener(press, () => frame.focus({ preventScroll: true }), { passive: true });
    wheel();
  }

  /** A plain click on a link of the picture selects what it leads to, as it will from then on. */
  #onPictureClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#follow(link.getAttribute("href") ?? "");
  }

  /** Selects what has its page at an address; opens the page where the graph lacks it or cannot be had. */
  #follow(address: string): void {
    let found = false;
    void this.#alive(({ model, explorer }) => {
      const node = model.nodes.find((other) => other.address !== undefined && this.#href(other.address) === address);
      found = node !== undefined;
      if (node) explorer.select(node.id);
    }).then(() => {
      if (!found) location.href = address;
    });
  }

  #onClick(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    if (target) void this.#alive((living) => this.#do(living, target.dataset));
  }

  /** What a button says that it does. */
  #do({ model, screen, explorer }: Living, data: DOMStringMap): void {
    const { view, zoom, focus, select, toggle: box, closer, start, save: format } = data;
    if (view === "map" || view === "lineage") explorer.show(view);
    if (zoom === "fit") screen.fitWhole();
    if (zoom === "in" || zoom === "out") screen.camera.zoomBy(zoom === "in" ? zoomStep : 1 / zoomStep);
    if (focus !== undefined) this.#focus(explorer, focus);
    if (select !== undefined) explorer.select(select);
    if (box !== undefined) explorer.toggleBox(box);
    if (closer !== undefined) explorer.comeTo(closer);
    if (start !== undefined) this.#startPath(screen.legend, model.find(start)?.label ?? "");
    if ("unpath" in data) explorer.go({ path: undefined });
    if ("leave" in data) this.#leave(explorer);
    if ("clear" in data) explorer.clear();
    if (isFileFormat(format)) void this.#save(format);
  }

  #focus(explorer: GraphExplorer, steps: string): void {
    explorer.focus(steps === "1" ? 1 : steps === "2" ? 2 : 0);
    this.querySelector<HTMLElement>(`[data-part=panel] [data-focus="${steps}"]`)?.focus();
  }

  #startPath({ elements }: HTMLFormElement, name: string): void {
    (elements.namedItem("path-from") as HTMLInputElement).value = name;
    (elements.namedItem("path-to") as HTMLInputElement).focus();
  }

  #leave(explorer: GraphExplorer): void {
    explorer.leave();
    this.#part("frame").focus({ preventScroll: true });
  }

  /** Offers names that hold what is typed. */
  #suggest(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.getAttribute("list") === null) return;
    void this.#alive(({ explorer }) => {
      const names = explorer.suggest(target.value);
      this.querySelector("datalist")?.replaceChildren(...names.map((name) => new Option(name, name)));
    });
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const value = (name: string): string => String(data.get(name) ?? "").trim();
    void this.#alive(({ screen, explorer }) => {
      if (event.target !== screen.legend) return explorer.find(value("find"));
      const none = explorer.showPath(value("path-from"), value("path-to"));
      if (none) this.#part("where").textContent = none;
    });
  }

  /** Filters act at once; the fields for names wait for Enter. */
  #onChange(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      void this.#alive(({ explorer }) => explorer.filter(target));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== this.#part("frame")) return;
    const { key } = event;
    if (!isArrowKey(key) && !ownKeys.includes(key)) return;
    event.preventDefault();
    void this.#alive((living) => this.#press(living, key));
  }

  #press({ screen, explorer }: Living, key: string): void {
    if (isArrowKey(key)) explorer.walk(key);
    else if (key === "+" || key === "=") screen.camera.zoomBy(zoomStep);
    else if (key === "-") screen.camera.zoomBy(1 / zoomStep);
    else if (key === "0") screen.fitWhole();
    else if (key === "Escape") this.#leave(explorer);
    else if (key === "1" || key === "2") {
      if (screen.chosen) explorer.focus(key === "1" ? 1 : 2);
    } else explorer.open(this.#href, key === "o");
  }

  async #save(format: FileFormat): Promise<void> {
    await this.#alive(({ model, screen, explorer }) => {
      if (!screen.scene) return;
      const origin = this.dataset.origin ?? location.origin;
      void saveScene(format, screen.scene, screen.view, model, {
        site: this.dataset.site ?? "",
        version: this.dataset.version ?? "",
        address: new URL(explorer.address, origin).href,
        chosen: screen.chosen,
        absolute: (address) => new URL(this.#href(address), origin).href,
      }).then((name) => this.#say(`Saved as ${name}.`));
    });
  }
}

customElements.define("taxonomy-graph", TaxonomyGraph);
