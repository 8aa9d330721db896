/**
 * `<taxonomy-graph>`: the picture from the build answers to gestures, and shows what the address asks for, as a still drawing. At the
 * first gesture Cytoscape, which is heavy and has a script of its own, takes over at the same view; if it cannot be had, the still drawing
 * goes on. If not even this script or the data can be had, picture and list stay as they are.
 */
import { type CompactGraph, fromCompactGraph } from "../../exports/graph-data.ts";
import { loadStyle } from "../page/dom.ts";
import type { GraphStage } from "./graph-draw.ts";
import { GraphExplorer } from "./graph-explorer.ts";
import { type GraphModel, readModel } from "./graph-model.ts";
import { carryOn, isPlain, pressedLink } from "./graph-press.ts";
import { GraphScreen, type PartName } from "./graph-screen.ts";
import { isArrowKey } from "./graph-walk.ts";
import { type FileFormat, isFileFormat, saveScene } from "./save.ts";

const zoomStep = 1.35;

/** The keys of the frame besides the arrows. */
const ownKeys = ["Enter", "Escape", "+", "=", "-", "0", "1", "2", "o"];

/** The parts of a graph that answers. */
interface Answering {
  readonly model: GraphModel;
  readonly families: readonly string[];
  readonly screen: GraphScreen;
  readonly explorer: GraphExplorer;
}

/** Lets the browser answer to what has happened meanwhile. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The id of what a part of the still drawing stands for. */
const idOf = (part: Element): string | undefined => part.closest<SVGElement>("[data-id]")?.dataset.id;

class TaxonomyGraph extends HTMLElement {
  #starting: Promise<Answering | undefined> | undefined;
  #moving: Promise<GraphStage | undefined> | undefined;

  connectedCallback(): void {
    const frame = this.#part("frame");
    frame.addEventListener("pointerdown", (event) => this.#onPress(event));
    frame.addEventListener("click", (event) => this.#onDrawingClick(event), true);
    frame.addEventListener("keydown", (event) => this.#onKey(event));
    // The links of the drawing are pressed, not dragged away.
    frame.addEventListener("dragstart", (event) => event.preventDefault());
    this.addEventListener("change", ({ target }) => this.#onChange(target));
    this.addEventListener("input", ({ target }) => this.#suggest(target));
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    this.addEventListener("click", (event) => this.#onClick(event));
    this.addEventListener("pointerdown", (event) => isPlain(event) && this.#move());
    for (const gesture of ["focusin", "keydown"]) this.addEventListener(gesture, () => this.#move());
    addEventListener("popstate", () => void this.#answer(({ explorer }) => explorer.restore()));
    // What loaded this was a gesture in the graph, or a state in the address, which the still drawing shows.
    const touched = this.contains(document.activeElement) || this.matches(":active");
    if (location.search === "" || touched) this.#move();
    else void this.#answer(() => {});
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

  #complain(text: string, error: unknown): void {
    this.#part("where").textContent = text;
    this.#say(text);
    console.error(text, error);
  }

  /** Does something with the graph, once it answers; nothing where it cannot. */
  async #answer(act: (answering: Answering) => void): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) => {
      this.#starting = undefined;
      this.#complain("The interactive graph could not be loaded. The picture and the list stay as they are.", error);
      return undefined;
    });
    const answering = await this.#starting;
    if (answering) act(answering);
  }

  /** Loads the data and draws: where the address says nothing, at the places of the picture. */
  async #start(): Promise<Answering> {
    const frame = this.#part("frame");
    const [compact] = await Promise.all([
      fetch(this.dataset.preload ?? "").then((response) => response.json() as Promise<CompactGraph>),
      loadStyle(this.dataset.style ?? ""),
    ]);
    // On a slow phone reading, preparing and drawing in one go would hold it up for longer than a gesture should wait.
    const graph = fromCompactGraph(compact);
    await breath();
    const model = readModel(graph);
    await breath();
    const around = { root: this, part: (name: PartName) => this.#part(name), href: this.#href };
    const screen = new GraphScreen(around, model);
    const explorer = new GraphExplorer(model, screen, (text) => this.#say(text));
    screen.moved = () => explorer.follow();
    screen.mounting = () => {
      this.dataset.alive = "still";
      carryOn(frame, pressedLink(frame), {
        move: (by) => screen.camera.push(by),
        tap: (link) => this.#follow(link.getAttribute("href") ?? ""),
      });
    };
    // At a press the frame takes the focus from whatever has it; keys and wheel are for the graph from then on.
    frame.addEventListener("touchstart", () => frame.focus({ preventScroll: true }), { passive: true });
    frame.addEventListener("mousedown", (event) => {
      if (event.target instanceof Element && event.target.closest(".graph-still")) event.preventDefault();
      if (isPlain(event)) frame.focus({ preventScroll: true });
    });
    await breath();
    explorer.restore();
    // A search that was sent before its script was there stands in the address.
    const find = new URLSearchParams(location.search).get("find");
    if (find) explorer.find(find);
    return { model, families: compact.families, screen, explorer };
  }

  /** From the first gesture on the drawing can glide and be pinched: Cytoscape takes over, once it is there. */
  #move(): void {
    this.#moving ??= this.#takeOver().catch((error: unknown) => {
      // Said once and not tried again: every further key would be drowned in the complaint.
      this.#complain("The graph that moves could not be loaded. The still drawing goes on in its place.", error);
      return undefined;
    });
  }

  async #takeOver(): Promise<GraphStage | undefined> {
    let answering: Answering | undefined;
    const [code] = await Promise.all([
      import(this.dataset.stage ?? "") as Promise<typeof import("./graph-draw.ts")>,
      this.#answer((here) => {
        answering = here;
      }),
    ]);
    // Without data there is nothing to move; another gesture may have them.
    if (!answering) {
      this.#moving = undefined;
      return undefined;
    }
    const { screen, explorer, families } = answering;
    const stage = screen.takeOver(
      (holder) => new code.GraphStage(holder, families),
      ({ cy }) => new Promise((done) => cy.one("render", () => done())),
    );
    this.#listen(this.#part("frame"), stage, explorer);
    this.dataset.alive = "moving";
    return stage;
  }

  #listen(frame: HTMLElement, { cy }: GraphStage, explorer: GraphExplorer): void {
    cy.on("tap", (event) => explorer.tap(event.target === cy ? undefined : event.target.id()));
    cy.on("dbltap", "node", (event) => explorer.toggleBox(event.target.id() as string));
    cy.on("viewport resize", () => explorer.follow());
    // The wheel scrolls the page until one has stepped into the graph.
    const wheel = (): void => void cy.userZoomingEnabled(frame.contains(document.activeElement));
    frame.addEventListener("focusin", wheel);
    frame.addEventListener("focusout", () => cy.userZoomingEnabled(false));
    wheel();
  }

  /** A press on the still drawing moves it; if Cytoscape takes over before its end, it counts all the same. */
  #onPress(event: PointerEvent): void {
    const { target } = event;
    if (this.dataset.alive !== "still" || !event.isPrimary || !isPlain(event) || !(target instanceof Element)) return;
    void this.#answer(({ screen, explorer }) =>
      carryOn(this.#part("frame"), target, {
        move: (by) => screen.camera.push(by),
        tap: (pressed) => explorer.tap(idOf(pressed)),
      }),
    );
  }

  /** A plain click on a link of the picture, or anywhere in the still drawing, selects, as it will from then on. */
  #onDrawingClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : undefined;
    if (!target || !isPlain(event)) return;
    const link = target.closest("a");
    if (link) event.preventDefault();
    if (target.closest(".graph-still")) void this.#answer(({ explorer }) => explorer.tap(idOf(target)));
    else if (link) this.#follow(link.getAttribute("href") ?? "");
  }

  /** Selects what has its page at an address; opens the page where the graph lacks it or cannot be had. */
  #follow(address: string): void {
    let found = false;
    void this.#answer(({ model, explorer }) => {
      const node = model.nodes.find((other) => other.address !== undefined && this.#href(other.address) === address);
      found = node !== undefined;
      if (node) explorer.select(node.id);
    }).then(() => {
      if (!found) location.href = address;
    });
  }

  #onClick(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("button") : null;
    if (target) void this.#answer((answering) => this.#do(answering, target.dataset));
  }

  /** What a button says that it does. */
  #do({ model, screen, explorer }: Answering, data: DOMStringMap): void {
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
    void this.#answer(({ explorer }) => {
      const names = explorer.suggest(target.value);
      this.querySelector("datalist")?.replaceChildren(...names.map((name) => new Option(name, name)));
    });
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const value = (name: string): string => String(data.get(name) ?? "").trim();
    void this.#answer(({ screen, explorer }) => {
      if (event.target !== screen.legend) return explorer.find(value("find"));
      const none = explorer.showPath(value("path-from"), value("path-to"));
      if (none) this.#part("where").textContent = none;
    });
  }

  /** Filters act at once; the fields for names wait for Enter. */
  #onChange(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
      void this.#answer(({ explorer }) => explorer.filter(target));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.target !== this.#part("frame")) return;
    const { key } = event;
    if (!isArrowKey(key) && !ownKeys.includes(key)) return;
    event.preventDefault();
    void this.#answer((answering) => this.#press(answering, key));
  }

  #press({ screen, explorer }: Answering, key: string): void {
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
    await this.#answer(({ model, screen, explorer }) => {
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
