/** Tells whether pages are kept for reading without a connection, and lets the reader decide. */
import { type Keeping, keep, keeping } from "./worker.ts";

const says: Readonly<Record<Keeping, string>> = {
  on: "On: what you read here stays in this browser for times without a connection.",
  off: "Off: nothing is kept.",
  undecided: "It begins with your first press or pointing in the Atlas.",
  unable: "This browser keeps no pages here; it may be a private window, or a connection that is not secure.",
};

class OfflineSwitch extends HTMLElement {
  readonly #status = this.querySelector("[role=status]");
  readonly #button = this.querySelector("button");

  connectedCallback(): void {
    this.#button?.addEventListener("click", () => this.#turn());
    void this.#show();
  }

  async #show(): Promise<void> {
    const state = await keeping();
    if (this.#status) this.#status.textContent = says[state];
    if (!this.#button) return;
    this.#button.hidden = state === "unable";
    this.#button.disabled = false;
    this.#button.textContent = state === "off" ? "Keep pages again" : "Keep nothing, and remove what was kept";
  }

  async #turn(): Promise<void> {
    if (this.#button) this.#button.disabled = true;
    await keep((await keeping()) === "off" ? "on" : "off");
    await this.#show();
  }
}

customElements.define("offline-switch", OfflineSwitch);
