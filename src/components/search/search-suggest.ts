/**
 * `<search-suggest>`: a box that leads to the search offers names while one types. Arrow keys walk them, Enter follows the one
 * reached or sends the form, Escape puts them away; without script the form alone leads to the search.
 * The pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import { element } from "../page/dom.ts";
import { toQuery } from "./finder.ts";
import { highlight } from "./highlight.ts";
import { kindMark, markedText } from "./result-element.ts";
import { SearchSources } from "./sources.ts";
import { addressOfRow, type Row } from "./table.ts";
import { words } from "./words.ts";

/** As many names are offered. */
const most = 7;

const listId = "search-suggestions";

class SearchSuggest extends HTMLElement {
  readonly #list = element("div", { role: "listbox", id: listId, hidden: true, "aria-label": words().best });
  #sources: Promise<SearchSources> | undefined;
  #at = -1;

  connectedCallback(): void {
    const input = this.#input;
    for (const [name, value] of Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": listId,
    }))
      input.setAttribute(name, value);
    this.querySelector("form")?.append(this.#list);
    this.#sources = this.#load();
    input.addEventListener("input", () => void this.#suggest());
    input.addEventListener("keydown", (event) => this.#onKey(event));
    input.addEventListener("focus", () => void this.#suggest());
    input.addEventListener("blur", () => this.#close());
    // The box keeps the focus, so that the list does not go before the press on it counts.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#close();
    if (document.activeElement === input) void this.#suggest();
  }

  get #input(): HTMLInputElement {
    return this.querySelector("input[name=q]") as HTMLInputElement;
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>("[role=option]")];
  }

  async #load(): Promise<SearchSources> {
    const sources = await SearchSources.load(this.dataset.base ?? "/", this.dataset.table ?? "");
    sources.completeTitles().catch(console.error);
    return sources;
  }

  async #suggest(): Promise<void> {
    const typed = this.#input.value;
    const sources = await this.#sources?.catch(() => undefined);
    if (!sources || typed !== this.#input.value || document.activeElement !== this.#input) return;
    const query = toQuery(typed);
    const rows = query.run === "" ? [] : sources.named(typed).map(({ row }) => row);
    this.#list.replaceChildren(...rows.slice(0, most).map((row, place) => this.#option(sources, row, place, typed)));
    this.#at = -1;
    this.#show(rows.length > 0);
  }

  #option({ table }: SearchSources, row: Row, place: number, typed: string): HTMLElement {
    const { kind, name, year, places } = row;
    const family = table.concepts[places[0] ?? -1]?.top ?? "none";
    const facts = [words().kinds[kind].singular, year > 0 ? String(year) : ""].filter(Boolean).join(" · ");
    const href = (this.dataset.base ?? "/") + addressOfRow(row).slice(1);
    return element(
      "a",
      { role: "option", id: `${listId}-${place}`, href, tabindex: "-1", "data-family": family },
      kindMark(kind),
      element("span", {}, ...markedText(highlight(name, toQuery(typed), true))),
      element("span", { class: "small soft" }, facts),
    );
  }

  #show(open: boolean): void {
    this.#list.hidden = !open;
    this.#input.ariaExpanded = String(open);
    this.#reach(-1);
  }

  #close(): void {
    this.#show(false);
  }

  /** Marks the option at a place; -1 is the box itself. */
  #reach(place: number): void {
    const options = this.#options;
    this.#at = place;
    for (const [index, option] of options.entries()) option.ariaSelected = String(index === place);
    const option = options[place];
    if (option) this.#input.setAttribute("aria-activedescendant", option.id);
    else this.#input.removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    const open = !this.#list.hidden;
    const amount = this.#options.length;
    if (key === "ArrowDown" && !open) void this.#suggest();
    else if (key === "ArrowDown") this.#reach(this.#at + 1 < amount ? this.#at + 1 : -1);
    else if (key === "ArrowUp" && open) this.#reach(this.#at < 0 ? amount - 1 : this.#at - 1);
    else if (key === "Enter" && open && this.#at >= 0) this.#options[this.#at]?.click();
    else if (key === "Escape" && open) this.#close();
    else return;
    event.preventDefault();
  }
}

customElements.define("search-suggest", SearchSuggest);
