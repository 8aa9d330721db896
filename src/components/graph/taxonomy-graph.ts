/**
 * `<taxonomy-graph>`: the picture from the build comes alive at the first gesture. Cytoscape then draws the same nodes at the same
 * places; if it cannot be loaded, picture and list stay as they are.
 */
import type { Core, NodeSingular } from "cytoscape";
import type { CompactGraph } from "../../exports/graph-data.ts";
import { drawGraph } from "./graph-draw.ts";
import { type GraphState, initialState, readState, writeState } from "./graph-state.ts";
import { isArrowKey, nextStep } from "./graph-walk.ts";
import { showPanel } from "./panel.ts";

class TaxonomyGraph extends HTMLElement {
  #cy: Core | undefined;
  #starting: Promise<void> | undefined;
  #state: GraphState = initialState;

  connectedCallback(): void {
    const frame = this.#part("frame");
    const wake = (): void => void this.#wake();
    frame.addEventListener("pointerdown", (event) => {
      if (!(event.target instanceof Element && event.target.closest("a"))) wake();
    });
    frame.addEventListener("keydown", (event) => this.#onKey(event));
    this.#part("controls").addEventListener("input", () => this.#fromControls());
    this.#part("controls").addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("click", (event) => this.#onClick(event));
    addEventListener("popstate", () => this.#restore());
    if (location.search) wake();
  }

  #part<Name extends "frame" | "controls" | "panel">(name: Name): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`taxonomy-graph has no part "${name}".`);
    return part;
  }

  /** Loads data and Cytoscape once and draws at the places of the picture. */
  #wake(): Promise<void> {
    this.#starting ??= this.#start().catch((error: unknown) =>
      console.error("The interactive graph could not be loaded.", error),
    );
    return this.#starting;
  }

  async #start(): Promise<void> {
    const frame = this.#part("frame");
    const [data, { default: cytoscape }] = await Promise.all([
      fetch(this.dataset.src ?? "").then((response) => response.json() as Promise<CompactGraph>),
      import("cytoscape"),
    ]);
    const { scrollLeft, scrollTop } = frame;
    this.#cy = drawGraph(cytoscape, frame, data);
    this.#cy.viewport({ zoom: 1, pan: { x: -scrollLeft, y: -scrollTop } });
    const names = this.querySelector("datalist");
    names?.append(...data.nodes.filter(([, kind]) => kind !== "paper").map(([, , label]) => new Option(label)));
    this.#cy.on("tap", "node", ({ target }) => this.#go({ ...this.#state, select: (target as NodeSingular).id() }));
    this.#cy.on("tap", ({ target }) => {
      if (target === this.#cy) this.#go({ ...this.#state, select: undefined, focus: 0 });
    });
    this.dataset.alive = "";
    this.#restore();
  }

  #restore(): void {
    this.#state = readState(location.search);
    this.#show();
  }

  /** Moves to a state and writes it into the address. */
  #go(state: GraphState): void {
    this.#state = state;
    history.pushState(null, "", location.pathname + writeState(state));
    this.#show();
  }

  #fromControls(): void {
    const form = this.#part("controls") as HTMLFormElement;
    const data = new FormData(form);
    const off = (name: string): string[] =>
      [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:not(:checked)`)].map(({ value }) => value);
    const year = (name: string, edge: "min" | "max"): number | undefined => {
      const input = form.elements.namedItem(name) as HTMLInputElement;
      return input.value === "" || input.value === input[edge] ? undefined : Number(input.value);
    };
    void this.#wake().then(() => {
      const wanted = String(data.get("find") ?? "")
        .trim()
        .toLowerCase();
      const found = wanted
        ? this.#cy
            ?.nodes()
            .filter((node) => node.data("kind") !== "box" && String(node.data("label")).toLowerCase() === wanted)
            .first()
        : undefined;
      this.#go({
        ...this.#state,
        hiddenKinds: off("kind"),
        hiddenFamilies: off("family"),
        from: year("from", "min"),
        to: year("to", "max"),
        select: found?.nonempty() ? found.id() : this.#state.select,
      });
      if (found?.nonempty()) this.#cy?.animate({ center: { eles: found }, duration: this.#motion });
    });
  }

  get #motion(): number {
    return matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200;
  }

  #syncControls(): void {
    const form = this.#part("controls") as HTMLFormElement;
    const { hiddenKinds, hiddenFamilies, from, to } = this.#state;
    for (const input of form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      input.checked = !(input.name === "kind" ? hiddenKinds : hiddenFamilies).includes(input.value);
    }
    for (const [name, value, edge] of [
      ["from", from, "min"],
      ["to", to, "max"],
    ] as const) {
      const input = form.elements.namedItem(name) as HTMLInputElement;
      input.value = String(value ?? input[edge]);
    }
  }

  #show(): void {
    const cy = this.#cy;
    if (!cy) return;
    const { select, focus, hiddenKinds, hiddenFamilies, from, to } = this.#state;
    const chosen = select === undefined ? cy.collection() : cy.getElementById(select);
    let near = chosen.closedNeighborhood();
    if (focus === 2) near = near.closedNeighborhood();
    cy.batch(() => {
      cy.elements().removeClass("faded near chosen");
      cy.nodes().forEach((node) => {
        const { kind, family, year } = node.data() as { kind: string; family: string; year: number };
        const outside = year > 0 && ((from !== undefined && year < from) || (to !== undefined && year > to));
        const hidden =
          hiddenKinds.includes(kind) ||
          hiddenFamilies.includes(family) ||
          outside ||
          (focus > 0 && chosen.nonempty() && !near.contains(node));
        node.style("display", hidden && node.id() !== select ? "none" : "element");
      });
      if (chosen.nonempty()) {
        cy.elements().not(near).not("[kind = 'box']").addClass("faded");
        chosen.connectedEdges().addClass("near");
        chosen.addClass("chosen");
      }
    });
    this.#syncControls();
    showPanel(
      this.#part("panel"),
      chosen.nonempty() ? (chosen.first() as NodeSingular) : undefined,
      this.dataset.base ?? "/",
      focus,
    );
    if (focus > 0 && chosen.nonempty())
      cy.animate({ fit: { eles: near.filter(":visible"), padding: 40 }, duration: this.#motion });
  }

  #onClick(event: Event): void {
    const target =
      event.target instanceof Element
        ? event.target.closest<HTMLElement>("[data-view], [data-focus], [data-select]")
        : null;
    if (!target) return;
    const { view, focus, select } = target.dataset;
    void this.#wake().then(() => {
      if (view === "fit")
        this.#cy?.animate({ fit: { eles: this.#cy.elements(":visible"), padding: 16 }, duration: this.#motion });
      if (view === "in" || view === "out") this.#zoom(view === "in" ? 1.3 : 1 / 1.3);
      if (focus !== undefined) this.#go({ ...this.#state, focus: Number(focus) as GraphState["focus"] });
      if (select !== undefined) this.#go({ ...this.#state, select });
    });
  }

  #zoom(factor: number): void {
    const cy = this.#cy;
    cy?.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.target instanceof Element && event.target.closest("a")) return;
    const { key } = event;
    if (!isArrowKey(key) && !["Enter", "Escape", "+", "-", "0"].includes(key)) return;
    event.preventDefault();
    void this.#wake().then(() => {
      const cy = this.#cy;
      if (!cy) return;
      if (key === "+" || key === "-") return this.#zoom(key === "+" ? 1.3 : 1 / 1.3);
      if (key === "0") return void cy.fit(cy.elements(":visible"), 16);
      if (key === "Escape") {
        if (this.#state.select === undefined) return this.#part("frame").blur();
        return this.#go({ ...this.#state, select: undefined, focus: 0 });
      }
      const chosen = this.#state.select === undefined ? undefined : cy.getElementById(this.#state.select);
      if (key === "Enter") {
        if (chosen?.nonempty()) location.href = `${this.dataset.base}${String(chosen.data("address")).slice(1)}`;
        return;
      }
      if (isArrowKey(key)) this.#walk(key, chosen?.nonempty() ? (chosen.first() as NodeSingular) : undefined);
    });
  }

  /** One step along an edge in the direction of the key; where no edge leads that way, to the nearest node there. */
  #walk(key: Parameters<typeof nextStep>[1], from: NodeSingular | undefined): void {
    const cy = this.#cy;
    if (!cy) return;
    const visible = cy.nodes(":visible").not("[kind = 'box']");
    const step = (node: NodeSingular) => ({ id: node.id(), ...node.position() });
    const target = from
      ? (nextStep(
          step(from),
          key,
          from.neighborhood("node:visible").map((node) => step(node as NodeSingular)),
        ) ??
        nextStep(
          step(from),
          key,
          visible.not(from).map((node) => step(node as NodeSingular)),
        ))
      : visible.nonempty()
        ? step(visible.first() as NodeSingular)
        : undefined;
    if (!target) return;
    this.#go({ ...this.#state, select: target.id });
    cy.animate({ center: { eles: cy.getElementById(target.id) }, duration: this.#motion });
  }
}

customElements.define("taxonomy-graph", TaxonomyGraph);
