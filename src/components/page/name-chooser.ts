/** Choosing works by their names, in any element with a box for names and the parts "suggestions", "chosen" and "status". */
import { element } from "./dom.ts";
import { findNamed, type Named } from "./find-named.ts";

/** Suggestions beyond these are cut. */
const mostSuggestions = 8;

/** A work that can be chosen. */
export interface Choosable extends Named {
  /** What stands for it in the address. */
  readonly key: string;
  /** On the button that chooses it. */
  readonly offer: string;
}

/** Where one chooses from, and what is told when a choice is made. */
export interface Choosing {
  items(): Promise<readonly Choosable[]>;
  /** The keys of what is chosen already. */
  chosen(): readonly string[];
  choose(keys: readonly string[]): void;
  /** Said where nothing is called as typed. */
  readonly none: string;
}

/** Offers names and takes what is chosen: by buttons, and by Enter the first of those offered. */
export class NameChooser {
  readonly #root: HTMLElement;
  readonly #choosing: Choosing;

  constructor(root: HTMLElement, choosing: Choosing) {
    this.#root = root;
    this.#choosing = choosing;
    root.addEventListener("input", () => void this.#suggest());
    root.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#part("suggestions")?.querySelector("button")?.click();
    });
    root.addEventListener("click", ({ target }) => this.#onClick(target as Element));
    void this.#suggest();
  }

  #part(name: string): Element | undefined {
    return this.#root.querySelector(`[data-part=${name}]`) ?? undefined;
  }

  get #input(): HTMLInputElement | undefined {
    return this.#root.querySelector<HTMLInputElement>("input[type=search]") ?? undefined;
  }

  /** Tells, also a screen reader. */
  say(text: string): void {
    const status = this.#part("status");
    if (status) status.textContent = text;
  }

  /** Shows what is chosen; each has a button that leaves it out. */
  show(chosen: readonly { readonly key: string; readonly name: string }[]): void {
    const buttons = chosen.map(({ key, name }) =>
      element("button", { type: "button", "data-drop": key, "aria-label": `Leave out ${name}` }, `${name} ×`),
    );
    this.#part("chosen")?.replaceChildren(...buttons);
  }

  #onClick(target: Element): void {
    const added = target.closest<HTMLElement>("button[data-add]")?.dataset.add;
    const dropped = target.closest<HTMLElement>("button[data-drop]")?.dataset.drop;
    const { chosen, choose } = this.#choosing;
    if (added) {
      choose([...chosen(), added]);
      if (this.#input) this.#input.value = "";
      this.#part("suggestions")?.replaceChildren();
    } else if (dropped) choose(chosen().filter((key) => key !== dropped));
    else return;
    this.#input?.focus();
  }

  async #suggest(): Promise<void> {
    const items = await this.#choosing.items();
    const typed = this.#input?.value.trim() ?? "";
    const chosen = this.#choosing.chosen();
    const found = findNamed(items, typed).filter(({ key }) => !chosen.includes(key));
    const offers = found
      .slice(0, mostSuggestions)
      .map(({ key, offer }) => element("li", {}, element("button", { type: "button", "data-add": key }, offer)));
    this.#part("suggestions")?.replaceChildren(...offers);
    if (typed !== "")
      this.say(found.length === 0 ? this.#choosing.none : `${found.length} of this name; Enter adds the first.`);
  }
}
