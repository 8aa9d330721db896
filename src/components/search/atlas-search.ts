/**
 * `<atlas-search>`: names and titles answer at once from a small table; authors and the full text are added below when
 * they arrive, so that nothing moves under the finger. Query, filters and comparison live in the address.
 */
import type { FacetName } from "../../exports/search-facets.ts";
import { toQuery } from "./finder.ts";
import { Passages } from "./passages.ts";
import { keepPlace, keptPlace } from "./place.ts";
import { clearSearches, keepSearch } from "./recent.ts";
import { comparing, readSearch, type SearchState, toggled, withoutChoice, writeSearch } from "./search-state.ts";
import { type Found, SearchView } from "./search-view.ts";
import { SearchSources } from "./sources.ts";
import { words } from "./words.ts";

/** Authors and text are searched when nobody has typed for so long, in milliseconds. */
const pause = 150;

/** Styles that are late are not waited for longer, in milliseconds. */
const patience = 1000;

const storage = (): Storage => localStorage;

class AtlasSearch extends HTMLElement {
  #sources: SearchSources | undefined;
  #view: SearchView | undefined;
  #state: SearchState = readSearch("");
  #found: Found | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Set while the address does not say yet what was typed. */
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#input.addEventListener("input", () => this.#go({ ...this.#state, query: this.#input.value }, "replace"));
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    this.addEventListener("change", ({ target }) => this.#onChange(target));
    this.addEventListener("click", ({ target }) => this.#onClick(target as Element));
    this.addEventListener("keydown", (event) => this.#onKey(event));
    addEventListener("popstate", () => this.#restore());
    addEventListener("pagehide", () => this.#keep(keptPlace()?.at));
    void this.#load();
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  get #input(): HTMLInputElement {
    return this.querySelector("input[name=q]") as HTMLInputElement;
  }

  get #base(): string {
    return this.dataset.base ?? "/";
  }

  async #load(): Promise<void> {
    try {
      // What is asked already waits for the titles, so that they do not move its results when they come.
      const asked = readSearch(location.search).query !== "" || this.#input.value !== "";
      const sources = SearchSources.load(this.#base, this.dataset.table ?? "", asked);
      await this.#styled();
      this.#sources = await sources;
    } catch (error) {
      console.error(error);
      this.#part("status").textContent = words().notLoaded;
      return;
    }
    this.#view = new SearchView((name) => this.#part(name), this.#sources, this.#base);
    history.scrollRestoration = "manual";
    this.#restore(this.#input.value);
    if (document.activeElement === document.body && !this.#state.query) this.#input.focus();
    // Without the titles names are still found.
    if (await this.#sources.completeTitles().catch(console.error)) this.#ask();
  }

  /** The styles of what is drawn here come beside this script, so that the page itself needs no second style sheet. */
  #styled(): Promise<void> {
    const link = document.querySelector<HTMLLinkElement>(`link[rel=stylesheet][href="${this.dataset.styles}"]`);
    if (!link || link.sheet) return Promise.resolve();
    return new Promise((resolve) => {
      link.onload = link.onerror = () => resolve();
      setTimeout(resolve, patience);
    });
  }

  /** Shows what the address asks for; what was typed before this script arrived goes before it. */
  #restore(typed = ""): void {
    const state = readSearch(location.search);
    const early = typed !== "" && typed !== state.query;
    this.#state = early ? { ...state, query: typed } : state;
    this.#forgetAddress();
    if (early) history.replaceState(null, "", this.#address);
    else this.#input.value = state.query;
    if (this.#found?.query === this.#state.query) this.#draw();
    else this.#ask(true);
  }

  #go(state: SearchState, how: "push" | "replace"): void {
    const same = state.query === this.#state.query;
    if (how === "push") this.#keepAddress();
    this.#state = state;
    if (how === "push") history.pushState(null, "", this.#address);
    else {
      // Writing the address takes longer than searching, and browsers limit how often it may be written.
      clearTimeout(this.#addressTimer);
      this.#addressTimer = setTimeout(() => this.#keepAddress(), pause);
    }
    if (same && this.#found) this.#draw();
    else this.#ask();
  }

  get #address(): string {
    return location.pathname + writeSearch(this.#state);
  }

  /** Writes the address if it was put off. */
  #keepAddress(): void {
    if (this.#addressTimer === undefined) return;
    this.#forgetAddress();
    history.replaceState(null, "", this.#address);
  }

  #forgetAddress(): void {
    clearTimeout(this.#addressTimer);
    this.#addressTimer = undefined;
  }

  /** Keeps address and place for the way back. */
  #keep(at: string | undefined): void {
    this.#keepAddress();
    if (this.#view) keepPlace(this.#view.results.sizes, at);
  }

  #draw(late?: "authors" | "text"): void {
    if (this.#found) this.#view?.draw(this.#found, this.#state, late);
  }

  /** Looks for the present query: names at once, the rest when it comes. */
  #ask(returning = false): void {
    const sources = this.#sources;
    if (!sources) return;
    const { query } = this.#state;
    const asked = toQuery(query).run !== "";
    const place = returning ? keptPlace() : undefined;
    this.#view?.results.begin(place?.sizes);
    const passages = new Passages();
    const found = { query, named: sources.named(query), authors: [], text: [], waiting: asked, passages };
    this.#found = found;
    this.#draw();
    if (place) this.#return(place);
    clearTimeout(this.#timer);
    if (asked) this.#timer = setTimeout(() => void this.#askFurther(found, sources), returning ? 0 : pause);
  }

  /** Adds authors, then the text, unless another query has been typed meanwhile. */
  async #askFurther(found: Found, sources: SearchSources): Promise<void> {
    const text = sources.text(found.query).catch((error: unknown) => {
      console.error("The full text could not be searched; names and titles still work.", error);
      return [];
    });
    const seen = new Set(found.named.map(({ row }) => row));
    const authors = (await sources.authors(found.query)).filter(({ row }) => !seen.has(row));
    if (found !== this.#found) return;
    for (const { row } of authors) seen.add(row);
    found.authors = authors;
    this.#draw("authors");
    const inText = (await text).filter(({ row }) => !seen.has(row));
    // The passages come first, because filling them in later would move what stands below.
    await found.passages.fetch(this.#view?.firstTexts(inText, this.#state) ?? []);
    if (found !== this.#found) return;
    found.text = inText;
    found.waiting = false;
    this.#draw("text");
    const place = keptPlace();
    if (place && scrollY < place.scroll) this.#return(place);
  }

  /** Leads back to where the reader was before following a result. */
  #return({ scroll, at }: { scroll: number; at: string | undefined }): void {
    this.#view?.finish();
    scrollTo({ top: scroll, behavior: "instant" });
    if (at) this.querySelector<HTMLElement>(`.title[href="${CSS.escape(at)}"]`)?.focus({ preventScroll: true });
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    keepSearch(storage, this.#input.value);
    if (!this.#sources) void this.#load();
    else this.#go({ ...this.#state, query: this.#input.value }, "push");
    // On a phone the keyboard would go on covering the results.
    if (matchMedia("(pointer: coarse)").matches) this.#input.blur();
  }

  #onChange(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const { facet, compare } = target.dataset;
    if (facet) this.#go(toggled(this.#state, facet as FacetName, target.value), "push");
    if (compare) {
      this.#state = comparing(this.#state, compare);
      target.checked = this.#state.compared.includes(compare);
      history.replaceState(history.state, "", this.#address);
      this.#view?.showCompared(this.#state);
    }
  }

  #onClick(target: Element): void {
    const title = target.closest<HTMLAnchorElement>("a.title");
    if (title) {
      keepSearch(storage, this.#state.query);
      this.#keep(title.getAttribute("href") ?? undefined);
    }
    const button = target.closest("button");
    const { more, drop, query, clearRecent, compareNone } = button?.dataset ?? {};
    if (more) void this.#view?.results.more(more).then((first) => first?.querySelector<HTMLElement>(".title")?.focus());
    else if (drop) this.#go(withoutChoice(this.#state, drop === "all" ? undefined : (drop as FacetName)), "push");
    else if (compareNone !== undefined) this.#go({ ...this.#state, compared: [] }, "replace");
    else if (query !== undefined) {
      this.#input.value = query;
      this.#go({ ...this.#state, query }, "push");
    } else if (clearRecent !== undefined) {
      clearSearches(storage);
      this.#draw();
    } else return;
    // The button is gone after this; the reader goes on from the box.
    if (!more) this.#input.focus();
  }

  /** Arrow keys move between the box and the results; Escape returns to the box. */
  #onKey(event: KeyboardEvent): void {
    const links = [...this.#part("results").querySelectorAll<HTMLAnchorElement>(".title")];
    const active = document.activeElement;
    const at = links.indexOf(active as HTMLAnchorElement);
    if (event.key === "ArrowDown" && (active === this.#input || at >= 0)) links[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? this.#input).focus();
    else if (event.key === "Escape" && at >= 0) this.#input.focus();
    else return;
    event.preventDefault();
  }
}

customElements.define("atlas-search", AtlasSearch);
