/** Tells whether pages are kept for reading without a connection, and lets the reader decide. */
import type { Keeping } from "./worker.ts";

const says: Readonly<Record<Keeping, string>> = {
  on: "On: what you read here stays in this browser for times without a connection.",
  off: "Off: nothing is kept.",
  undecided: "It begins with your first press or pointing in the Atlas.",
  unable: "This browser keeps no pages here; it may be a private window, or a connection that is not secure.",
};

/** The page's own script, which holds the page's side of the worker. */
type Gestures = typeof import("../page/page-gestures.ts");

class OfflineSwitch extends HTMLElement {
  readonly #status = this.querySelector("[role=status]");
  readonly #button = this.querySelector("button");
  #state: Keeping = "undecided";

  async connectedCallback(): Promise<void> {
    const gestures: Gestures = await import(this.dataset.gestures ?? "");
    this.#button?.addEventListener("click", () => this.#turn(gestures));
    gestures.whenTakenOver(() => this.#show(gestures));
    await this.#show(gestures);
  }

  async #show({ keeping }: Gestures): Promise<void> {
    this.#state = await keeping();
    if (this.#status) this.#status.textContent = says[this.#state];
    if (!this.#button) return;
    this.#button.hidden = this.#state === "unable";
    this.#button.disabled = false;
    this.#button.textContent = this.#state === "off" ? "Keep pages again" : "Keep nothing, and remove what was kept";
  }

  /** Does what the button says. */
  async #turn(gestures: Gestures): Promise<void> {
    if (this.#button) this.#button.disabled = true;
    try {
      await gestures.keep(this.#state === "off" ? "on" : "off");
    } finally {
      await this.#show(gestures);
    }
  }
}

customElements.define("offline-switch", OfflineSwitch);
