/**
 * `<atlas-search>`: names and titles answer at once from a small table; authors and the full text are added below when
 * they arrive, so that nothing moves under the finger. Query, filters and comparison live in the address.
 */
import { element } from "../page/dom.ts";
import { filterAdvice, nameAdvice, recentList, statusText } from "./advice.ts";
import type { AuthorMatch } from "./authors.ts";
import { showCompareBar } from "./compare-bar.ts";
import { FacetPanel } from "./facet-panel.ts";
import { type FacetName, type Filtered, facetNames, filterRows } from "./facets.ts";
import { toQuery } from "./finder.ts";
import type { TextMatch } from "./full-text.ts";
import { groupMatches } from "./groups.ts";
import type { Match } from "./match.ts";
import { Passages } from "./passages.ts";
import { keepPlace, keptPlace } from "./place.ts";
import { clearSearches, keepSearch, recentSearches } from "./recent.ts";
import { type Drawing, markedText, resultElement } from "./result-element.ts";
import { ResultList, type Section } from "./result-list.ts";
import { comparing, readSearch, type SearchState, toggled, withoutChoice, writeSearch } from "./search-state.ts";
import { SearchSources } from "./sources.ts";
import type { Row } from "./table.ts";

/** The text is searched when nobody has typed for so long, in milliseconds. */
const pause = 150;

/** How many results of a group are shown before anybody asks for more. */
const firstShown = { named: 6, authors: 6, text: 10 } as const;

/** As many results fill a screen; they are drawn before anything else. */
const screenful = 8;

/** The parts of the result, in the order in which they arrive. */
const parts = { named: 0, authors: 1, text: 2 } as const;

/** All that was found for a query, whatever the filters; no row stands in two of the lists. */
interface Found {
  readonly query: string;
  readonly named: readonly Match[];
  authors: readonly AuthorMatch[];
  text: readonly TextMatch[];
  waiting: boolean;
  readonly passages: Passages;
}

const storage = (): Storage => localStorage;

class AtlasSearch extends HTMLElement {
  #sources: SearchSources | undefined;
  #panel: FacetPanel | undefined;
  #results: ResultList | undefined;
  #state: SearchState = readSearch("");
  #found: Found | undefined;
  #fits = new Uint8Array();
  #pending: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listen();
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
    const state = this.#part("status");
    try {
      const sources = SearchSources.load(this.#base, this.dataset.table ?? "");
      await this.#loadStyles();
      this.#sources = await sources;
    } catch (error) {
      console.error(error);
      state.textContent = "The list of names could not be loaded. Press Search to try again.";
      return;
    }
    this.#panel = new FacetPanel(this.#sources.table, this.#part("facets"));
    this.#results = new ResultList(this.#part("results"), Object.keys(parts).length);
    this.#part("filters").toggleAttribute("open", matchMedia("(min-width: 50rem)").matches);
    history.scrollRestoration = "manual";
    this.#restore(this.#input.value);
    if (document.activeElement === document.body && !this.#state.query) this.#input.focus();
    if (await this.#sources.completeTitles()) this.#ask();
  }

  /** The styles of what is drawn here come with this script, so that the page itself needs no second style sheet. */
  #loadStyles(): Promise<void> {
    const { styles } = this.dataset;
    if (!styles || this.hasAttribute("data-styled")) return Promise.resolve();
    this.setAttribute("data-styled", "");
    const link = element("link", { rel: "stylesheet", href: styles });
    const done = new Promise<void>((resolve) => {
      link.onload = link.onerror = () => resolve();
    });
    document.head.append(link);
    return done;
  }

  #listen(): void {
    this.#input.addEventListener("input", () => this.#go({ ...this.#state, query: this.#input.value }, "replace"));
    this.addEventListener("submit", (event) => this.#onSubmit(event));
    this.addEventListener("change", ({ target }) => this.#onChange(target));
    this.addEventListener("click", ({ target }) => this.#onClick(target as Element));
    this.addEventListener("keydown", (event) => this.#onKey(event));
    addEventListener("popstate", () => this.#restore());
    addEventListener("pagehide", () => this.#results && keepPlace(this.#results.sizes, keptPlace()?.at));
  }

  /** Shows what the address asks for; what was typed before this script arrived goes before it. */
  #restore(typed = ""): void {
    const state = readSearch(location.search);
    const early = typed !== "" && typed !== state.query;
    this.#state = early ? { ...state, query: typed } : state;
    if (early) history.replaceState(null, "", location.pathname + writeSearch(this.#state));
    else this.#input.value = state.query;
    this.#panel?.openChosen(this.#state.choice);
    if (this.#found?.query === this.#state.query) this.#show();
    else this.#ask(true);
  }

  #go(state: SearchState, how: "push" | "replace"): void {
    const same = state.query === this.#state.query;
    this.#state = state;
    const address = location.pathname + writeSearch(state);
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    if (same && this.#found) this.#show();
    else this.#ask();
  }

  /** Looks for the present query: names at once, the rest when it comes. */
  #ask(returning = false): void {
    const sources = this.#sources;
    if (!sources) return;
    const { query } = this.#state;
    const asked = toQuery(query).run !== "";
    const place = returning ? keptPlace() : undefined;
    this.#results?.begin(place?.sizes);
    const passages = new Passages();
    this.#found = { query, named: sources.named(query), authors: [], text: [], waiting: asked, passages };
    this.#show();
    if (place) {
      this.#flush();
      this.#return(place);
    }
    clearTimeout(this.#timer);
    if (asked) this.#timer = setTimeout(() => void this.#askSlowly(this.#found as Found), returning ? 0 : pause);
  }

  /** Adds authors, then the text, unless another query has been typed meanwhile. */
  async #askSlowly(found: Found): Promise<void> {
    const sources = this.#sources as SearchSources;
    const text = sources.text(found.query).catch((error: unknown) => {
      console.error("The full text could not be searched; names and titles still work.", error);
      return [];
    });
    const seen = new Set(found.named.map(({ row }) => row));
    const authors = (await sources.authors(found.query)).filter(({ row }) => !seen.has(row));
    if (found !== this.#found) return;
    for (const { row } of authors) seen.add(row);
    found.authors = authors;
    this.#show("authors");
    const inText = (await text).filter(({ row }) => !seen.has(row));
    if (found !== this.#found) return;
    // The passages come first, because filling them in later would move what stands below.
    const first = inText
      .filter(({ row }) => this.#fitsRow(row))
      .slice(0, this.#results?.sizeOf(this.#textSize(inText)));
    await found.passages.fetch(first);
    if (found !== this.#found) return;
    found.text = inText;
    found.waiting = false;
    this.#show("text");
    const place = keptPlace();
    if (place && scrollY < place.scroll) this.#return(place);
  }

  #textSize(text: readonly TextMatch[]): Pick<Section, "id" | "first" | "total"> {
    return { id: "text", first: firstShown.text, total: text.length };
  }

  /** Filters and draws; with `late` only what has just arrived is drawn, the rest stays where it is. */
  #show(late?: "authors" | "text"): void {
    const found = this.#found;
    const sources = this.#sources;
    if (!found || !sources) return;
    const rows = [...found.named, ...found.authors, ...found.text].map(({ row }) => row);
    const filtered = filterRows(sources.table, rows, this.#state.choice);
    this.#fits = new Uint8Array(sources.table.rows.length);
    for (const { index } of filtered.rows) this.#fits[index] = 1;
    const drawing: Drawing = {
      table: sources.table,
      query: toQuery(found.query),
      base: this.#base,
      compared: this.#state.compared,
    };
    const named = late ? [] : this.#namedSections(found, drawing);
    const first = late ? [] : this.#drawFirst(named);
    this.#say(found, filtered);
    this.#afterPaint(() => {
      if (!late) this.#results?.add(parts.named, named.slice(first.length));
      if (!late || late === "authors") this.#results?.show(parts.authors, this.#authorSections(found, drawing));
      if (!late || late === "text") this.#results?.show(parts.text, this.#textSections(found, drawing));
      this.#panel?.update(filtered, this.#state.choice);
      this.#part("drop").hidden = facetNames.every((facet) => this.#state.choice[facet].length === 0);
      this.#advise(found, filtered);
      this.#showCompared();
    }, late !== undefined);
  }

  /** Draws as many sections as fill a screen, and gives them. */
  #drawFirst(sections: readonly Section[]): readonly Section[] {
    let drawn = 0;
    const enough = sections.findIndex((section) => {
      drawn += this.#results?.sizeOf(section) ?? 0;
      return drawn >= screenful;
    });
    const first = enough < 0 ? sections : sections.slice(0, enough + 1);
    this.#results?.show(parts.named, first);
    return first;
  }

  /** Does what may wait until the first results are on the screen; a newer search makes what is not done yet needless. */
  #afterPaint(work: () => void, atOnce = false): void {
    if (atOnce) {
      this.#flush();
      work();
      return;
    }
    this.#pending = work;
    requestAnimationFrame(() => setTimeout(() => this.#pending === work && this.#flush()));
  }

  #flush(): void {
    const work = this.#pending;
    this.#pending = undefined;
    work?.();
  }

  #fitsRow(row: Row): boolean {
    return facetNames.every((name, facet) => {
      const wanted = this.#state.choice[name];
      const values = this.#sources?.table.facets[facet]?.values;
      return wanted.length === 0 || row.values[facet]?.some((value) => wanted.includes(values?.[value]?.value ?? ""));
    });
  }

  #shown<Item extends { readonly row: Row }>(items: readonly Item[]): Item[] {
    return items.filter(({ row }) => this.#fits[row.index] === 1);
  }

  #namedSections({ named }: Found, drawing: Drawing): Section[] {
    return groupMatches(this.#shown(named), drawing.query.run !== "").map(({ id, heading, matches }) => ({
      id,
      heading,
      total: matches.length,
      first: firstShown.named,
      draw: (place) => resultElement(drawing, matches[place]?.row as Row),
    }));
  }

  #authorSections({ authors }: Found, drawing: Drawing): Section[] {
    const shown = this.#shown(authors);
    if (shown.length === 0) return [];
    const draw = (place: number): HTMLElement => {
      const { row, author } = shown[place] as AuthorMatch;
      return resultElement(drawing, row, ["by ", element("mark", {}, author)]);
    };
    return [{ id: "authors", heading: "By author", total: shown.length, first: firstShown.authors, draw }];
  }

  #textSections({ text, passages }: Found, drawing: Drawing): Section[] {
    const shown = this.#shown(text);
    if (shown.length === 0) return [];
    const draw = (place: number): HTMLElement => {
      const { row } = shown[place] as TextMatch;
      return resultElement(drawing, row, markedText(passages.of(row) ?? []));
    };
    const prepare = (from: number, to: number): Promise<void> => passages.fetch(shown.slice(from, to));
    return [{ ...this.#textSize(shown), heading: "In the text", draw, prepare }];
  }

  #say(found: Found, filtered: Filtered): void {
    const all = found.named.length + found.authors.length + found.text.length;
    const shown = filtered.rows.length;
    const amounts = { found: all, shown, inText: this.#shown(found.text).length, waiting: found.waiting };
    this.#part("status").textContent = statusText(this.#state, amounts);
  }

  #advise(found: Found, filtered: Filtered): void {
    const sources = this.#sources as SearchSources;
    const all = found.named.length + found.authors.length + found.text.length;
    const shown = filtered.rows.length;
    const advice = this.#part("advice");
    if (!found.query.trim()) advice.replaceChildren(...recentList(recentSearches(storage)));
    else if (shown > 0 || found.waiting) advice.replaceChildren();
    else if (all > 0) advice.replaceChildren(...filterAdvice(sources.table, this.#state, filtered));
    else advice.replaceChildren(...nameAdvice(sources.near(found.query), this.#base));
  }

  #showCompared(): void {
    const rows = this.#sources?.table.rows ?? [];
    const names = this.#state.compared.flatMap((id) => {
      const row = rows.find((other) => other.kind === "method" && other.id === id);
      return row ? [[id, row.name] as const] : [];
    });
    showCompareBar(this.#part("compare"), new Map(names), this.#base);
  }

  /** Leads back to where the reader was before following a result. */
  #return({ scroll, at }: { scroll: number; at: string | undefined }): void {
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
      history.replaceState(history.state, "", location.pathname + writeSearch(this.#state));
      this.#showCompared();
    }
  }

  #onClick(target: Element): void {
    const title = target.closest<HTMLAnchorElement>("a.title");
    const { more, drop, query, clearRecent, compareNone } = target.closest("button")?.dataset ?? {};
    if (title) {
      keepSearch(storage, this.#state.query);
      if (this.#results) keepPlace(this.#results.sizes, title.getAttribute("href") ?? undefined);
    } else if (more) {
      void this.#results?.more(more).then((first) => first?.querySelector<HTMLElement>(".title")?.focus());
    } else if (drop) {
      this.#go(withoutChoice(this.#state, drop === "all" ? undefined : (drop as FacetName)), "push");
      this.#input.focus();
    } else if (query !== undefined) {
      this.#input.value = query;
      this.#input.focus();
      this.#go({ ...this.#state, query }, "push");
    } else if (clearRecent !== undefined) {
      clearSearches(storage);
      this.#show();
      this.#input.focus();
    } else if (compareNone !== undefined) {
      this.#go({ ...this.#state, compared: [] }, "replace");
      this.#input.focus();
    }
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
