/**
 * `<atlas-search>`: names and titles answer at once from a small table; the full text is added below when it arrives,
 * so that nothing moves under the finger. Query and filters live in the address.
 */
import type { SearchTable } from "../../exports/search-table.ts";
import { countFacet, facetNames, filterRows } from "./facets.ts";
import { searchText } from "./full-text.ts";
import { type Findable, type Match, match, prepare, ranks } from "./match.ts";
import { addressOfRow, facetElement, resultElement, statusText } from "./render.ts";
import { readSearch, type SearchState, toggled, withoutChoice, writeSearch } from "./search-state.ts";

/** Results beyond these are cut; a hint says so. */
const limit = 60;

class AtlasSearch extends HTMLElement {
  #table: SearchTable | undefined;
  #findable: Findable[] = [];
  #byAddress = new Map<string, Findable>();
  #state: SearchState = readSearch("");
  #text: { query: string; addresses: string[] } = { query: "", addresses: [] };

  connectedCallback(): void {
    const input = this.#input;
    input.addEventListener("input", () => this.#go({ ...this.#state, query: input.value }, "replace"));
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, query: input.value }, "push");
    });
    this.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset.facet) {
        this.#go(toggled(this.#state, target.dataset.facet as (typeof facetNames)[number], target.value), "push");
      }
    });
    this.addEventListener("click", ({ target }) => {
      if (target instanceof Element && target.closest("[data-clear]")) this.#go(withoutChoice(this.#state), "push");
    });
    this.addEventListener("keydown", (event) => this.#onKey(event));
    addEventListener("popstate", () => this.#restore());
    void this.#load();
  }

  get #input(): HTMLInputElement {
    return this.querySelector("input[name=q]") as HTMLInputElement;
  }

  get #base(): string {
    return this.dataset.base ?? "/";
  }

  async #load(): Promise<void> {
    const response = await fetch(`${this.#base}search/table.json`);
    this.#table = (await response.json()) as SearchTable;
    this.#findable = prepare(this.#table);
    this.#byAddress = new Map(this.#findable.map((found) => [addressOfRow(found.row), found]));
    this.#restore();
    this.#input.focus();
  }

  #restore(): void {
    this.#state = readSearch(location.search);
    this.#input.value = this.#state.query;
    this.#show();
    void this.#addText();
  }

  #go(state: SearchState, how: "push" | "replace"): void {
    this.#state = state;
    const address = location.pathname + writeSearch(state);
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.#show();
    void this.#addText();
  }

  /** Asks the full text for the present query; an answer that comes too late is dropped. */
  async #addText(): Promise<void> {
    const { query } = this.#state;
    if (!query.trim() || this.#text.query === query) return;
    try {
      const addresses = await searchText(this.#base, query);
      if (this.#state.query !== query) return;
      this.#text = { query, addresses };
      this.#show();
    } catch (error) {
      console.error("The full-text index could not be loaded; names and titles still work.", error);
    }
  }

  /** All matches: those of the table, then those of the text that are not among them; everything where nothing is typed. */
  #matches(): Match[] {
    const { query } = this.#state;
    if (!query.trim()) return this.#findable.map(({ row }) => ({ row, rank: ranks.words }));
    const named = match(this.#findable, query);
    const seen = new Set(named.map(({ row }) => row));
    const textual =
      this.#text.query === query
        ? this.#text.addresses.flatMap((address) => this.#byAddress.get(address) ?? []).map(({ row }) => row)
        : [];
    // A guess about a typing error gives way to what the text really holds.
    const sure = named.filter(({ rank }) => rank < ranks.typingError);
    const guessed = named.filter(({ rank }) => rank === ranks.typingError);
    const added = textual.filter((row) => !seen.has(row)).map((row) => ({ row, rank: ranks.title }));
    return [...sure, ...guessed, ...added];
  }

  #show(): void {
    const table = this.#table;
    if (!table) return;
    const all = this.#matches();
    const shown = filterRows(table, all, this.#state.choice);
    const list = this.querySelector("[data-results]");
    list?.replaceChildren(...shown.slice(0, limit).map(({ row }) => resultElement(table, row, this.#base)));
    const status = this.querySelector("[data-status]");
    if (status) status.textContent = statusText(this.#state, all.length, shown.length, limit);
    this.#showFacets(table, all);
  }

  #showFacets(table: SearchTable, all: readonly Match[]): void {
    const { choice } = this.#state;
    const holder = this.querySelector("[data-facets]");
    if (!holder) return;
    // Rebuilding the boxes would lose the reader's place in them.
    const focused = holder.querySelector<HTMLInputElement>("input:focus");
    const open = new Set(
      [...holder.querySelectorAll<HTMLDetailsElement>("details[open]")].map(({ dataset }) => dataset.facet),
    );
    holder.replaceChildren(
      ...facetNames.map((facet) =>
        facetElement(table, facet, countFacet(table, all, choice, facet), choice[facet], open.has(facet)),
      ),
    );
    if (focused)
      holder
        .querySelector<HTMLInputElement>(
          `input[data-facet="${focused.dataset.facet}"][value="${CSS.escape(focused.value)}"]`,
        )
        ?.focus();
    const clear = this.querySelector<HTMLElement>("[data-clear]");
    if (clear) clear.hidden = facetNames.every((facet) => choice[facet].length === 0);
  }

  /** Arrow keys move between the box and the results; Escape returns to the box. */
  #onKey(event: KeyboardEvent): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>("[data-results] .title")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === this.#input;
    if (event.key === "ArrowDown" && (inBox || at >= 0)) links[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? this.#input).focus();
    else if (event.key === "Escape" && at >= 0) this.#input.focus();
    else return;
    event.preventDefault();
  }
}

customElements.define("atlas-search", AtlasSearch);
