/**
 * `<taxonomy-graph>`: the picture from the build answers to gestures, and shows what the address asks for, as a still drawing. At the
 * first gesture Cytoscape, which is heavy and has a script of its own, takes over at the same view; if it cannot be had, the still drawing
 * goes on. If not even this script or the data can be had, picture and list stay as they are.
 */
import { listenToDrawing } from "./drawing-presses.ts";
import { listenToButtons } from "./graph-buttons.ts";
import { listenToForms } from "./graph-forms.ts";
import type { Answering, GraphHost } from "./graph-host.ts";
import { listenToKeys } from "./graph-keys.ts";
import { type StageScript, takeOver } from "./graph-moving.ts";
import { isPlain } from "./graph-press.ts";
import type { PartName } from "./graph-screen.ts";
import { startGraph } from "./graph-start.ts";

class TaxonomyGraph extends HTMLElement {
  #starting: Promise<Answering | undefined> | undefined;
  #moving: Promise<void> | undefined;
  readonly #host: GraphHost = {
    root: this,
    part: (name) => this.#part(name),
    href: (address) => (this.dataset.base ?? "/") + address.slice(1),
    say: (text) => this.#say(text),
    answer: (act) => this.#answer(act),
  };

  connectedCallback(): void {
    listenToDrawing(this.#host);
    listenToKeys(this.#host);
    listenToForms(this.#host);
    listenToButtons(this.#host);
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

  #say(text: string): void {
    this.#part("live").textContent = text;
  }

  #complain(text: string, error: unknown): void {
    this.#part("where").textContent = text;
    this.#say(text);
    console.error(text, error);
  }

  async #answer(act: (answering: Answering) => void): Promise<void> {
    this.#starting ??= startGraph(this.#host).catch((error: unknown) => {
      this.#starting = undefined;
      this.#complain("The interactive graph could not be loaded. The picture and the list stay as they are.", error);
      return undefined;
    });
    const answering = await this.#starting;
    if (answering) act(answering);
  }

  /** From the first gesture on the drawing can glide and be pinched: Cytoscape takes over, once it is there. */
  #move(): void {
    this.#moving ??= this.#takeOver().catch((error: unknown) => {
      // Said once and not tried again: every further key would be drowned in the complaint.
      this.#complain("The graph that moves could not be loaded. The still drawing goes on in its place.", error);
    });
  }

  async #takeOver(): Promise<void> {
    let answering: Answering | undefined;
    const [code] = await Promise.all([
      import(this.dataset.stage ?? "") as Promise<StageScript>,
      this.#answer((here) => {
        answering = here;
      }),
    ]);
    if (answering) takeOver(this.#host, answering, code);
    // Without data there is nothing to move; another gesture may have them.
    else this.#moving = undefined;
  }
}

customElements.define("taxonomy-graph", TaxonomyGraph);
