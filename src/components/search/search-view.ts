/** Draws what a search found: first a screenful of results, then the rest, the filters and what one could do. */
import { element } from "../page/dom.ts";
import { recentList, statusText } from "./advice.ts";
import type { AuthorMatch } from "./authors.ts";
import { FacetPanel } from "./facet-panel.ts";
import { type Filtered, filterRows } from "./facets.ts";
import { toQuery } from "./finder.ts";
import type { TextMatch } from "./full-text.ts";
import { groupMatches } from "./groups.ts";
import { type Match, ranks } from "./match.ts";
import type { Passages } from "./passages.ts";
import { recentSearches } from "./recent.ts";
import { type Drawing, markedText, resultElement } from "./result-element.ts";
import { ResultList, type Section } from "./result-list.ts";
import { isFiltered, type SearchState } from "./search-state.ts";
import type { SearchSources } from "./sources.ts";
import type { Row } from "./table.ts";
import { words } from "./words.ts";

/** How many results of a group are shown before anybody asks for more. */
const firstShown = { named: 6, authors: 6, text: 10 } as const;

/** As many results fill a screen; they are drawn before anything else. */
const screenful = 8;

/** The parts of the result, in the order in which they arrive. */
const parts = { named: 0, authors: 1, text: 2 } as const;

/** All that was found for a query, whatever the filters; no row stands in two of the lists. */
export interface Found {
  readonly query: string;
  readonly named: readonly Match[];
  authors: readonly AuthorMatch[];
  text: readonly TextMatch[];
  /** True while the full text is still searched. */
  waiting: boolean;
  readonly passages: Passages;
}

/** The view of one page. */
export class SearchView {
  readonly results: ResultList;
  readonly #part: (name: string) => HTMLElement;
  readonly #sources: SearchSources;
  readonly #base: string;
  #panel: FacetPanel | undefined;
  #fits = new Uint8Array();
  /** Counts the drawings of advice, so that a late one does not replace a newer. */
  #turn = 0;
  /** What the bar of the comparison is to show. */
  #compared = "";
  #pending: (() => void) | undefined;

  /** `part` gives the elements of the page by their `data-part`. */
  constructor(part: (name: string) => HTMLElement, sources: SearchSources, base: string) {
    this.#part = part;
    this.#sources = sources;
    this.#base = base;
    this.results = new ResultList(part("results"), Object.keys(parts).length);
    part("filters").toggleAttribute("open", matchMedia("(min-width: 50rem)").matches);
  }

  /** Filters and draws; with `late` only what has just arrived is drawn, the rest stays where it is. */
  draw(found: Found, state: SearchState, late?: "authors" | "text"): void {
    const { table } = this.#sources;
    const filtered = this.#filter(found, state);
    const query = toQuery(found.query);
    const guessed = found.named[0]?.rank === ranks.typingError;
    const drawing: Drawing = { table, query, base: this.#base, compared: state.compared, forgiving: guessed };
    const named = late ? [] : this.#namedSections(found, drawing);
    const first = late ? [] : this.#drawFirst(named);
    this.#say(found, state, filtered);
    this.#afterPaint(() => {
      if (!late) this.results.add(parts.named, named.slice(first.length));
      if (late !== "text") this.results.show(parts.authors, this.#authorSections(found, drawing));
      if (late !== "authors") this.results.show(parts.text, this.#textSections(found, drawing));
      this.#panel ??= new FacetPanel(table, this.#part("facets"), state.choice);
      this.#panel.update(filtered, state.choice);
      this.#part("drop").hidden = !isFiltered(state);
      // Below the results, it would jump with each kind of them that comes.
      this.#part("save").hidden = found.waiting || filtered.rows.length === 0;
      this.#advise(found, state, filtered);
      this.showCompared(state);
    }, late !== undefined);
  }

  /** Draws at once what was put off. */
  finish(): void {
    const work = this.#pending;
    this.#pending = undefined;
    work?.();
  }

  /** Those of the matches whose passages are needed first. */
  firstTexts(text: readonly TextMatch[], state: SearchState): TextMatch[] {
    const { rows } = filterRows(
      this.#sources.table,
      text.map(({ row }) => row),
      state.choice,
    );
    const wanted = new Set(rows.slice(0, this.results.sizeOf(textSize(text))));
    return text.filter(({ row }) => wanted.has(row));
  }

  /** Shows the bar of the comparison, where something is chosen for it. */
  showCompared({ compared }: SearchState): void {
    const bar = this.#part("compare");
    const methods = this.#sources.table.rows.filter(({ kind }) => compared.length > 0 && kind === "method");
    const names = compared.flatMap((id) => {
      const row = methods.find((other) => other.id === id);
      return row ? [[id, row.name] as const] : [];
    });
    this.#compared = names.join();
    if (names.length === 0) bar.hidden = true;
    else
      void this.#sources.further().then(({ showCompareBar }) => {
        if (names.join() === this.#compared) showCompareBar(bar, new Map(names), this.#base, words());
      });
  }

  #filter({ named, authors, text }: Found, { choice }: SearchState): Filtered {
    const { table } = this.#sources;
    const rows = [...named, ...authors, ...text].map(({ row }) => row);
    const filtered = filterRows(table, rows, choice);
    this.#fits = new Uint8Array(table.rows.length);
    for (const { index } of filtered.rows) this.#fits[index] = 1;
    return filtered;
  }

  #shown<Item extends { readonly row: Row }>(items: readonly Item[]): Item[] {
    return items.filter(({ row }) => this.#fits[row.index] === 1);
  }

  /** Draws as many sections as fill a screen, and gives them. */
  #drawFirst(sections: readonly Section[]): readonly Section[] {
    let drawn = 0;
    const enough = sections.findIndex((section) => {
      drawn += this.results.sizeOf(section);
      return drawn >= screenful;
    });
    const first = enough < 0 ? sections : sections.slice(0, enough + 1);
    this.results.show(parts.named, first);
    return first;
  }

  /** Does what may wait until the first results are on the screen; a newer search makes what is not done yet needless. */
  #afterPaint(work: () => void, atOnce: boolean): void {
    if (atOnce) {
      this.finish();
      work();
      return;
    }
    this.#pending = work;
    requestAnimationFrame(() => setTimeout(() => this.#pending === work && this.finish()));
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
      return resultElement(drawing, row, [`${words().by} `, element("mark", {}, author)]);
    };
    return [{ id: "authors", heading: words().byAuthor, total: shown.length, first: firstShown.authors, draw }];
  }

  #textSections({ text, passages }: Found, drawing: Drawing): Section[] {
    const shown = this.#shown(text);
    if (shown.length === 0) return [];
    const draw = (place: number): HTMLElement => {
      const { row } = shown[place] as TextMatch;
      return resultElement(drawing, row, markedText(passages.of(row) ?? []));
    };
    const prepare = (from: number, to: number): Promise<void> => passages.fetch(shown.slice(from, to));
    return [{ ...textSize(shown), heading: words().inText, draw, prepare }];
  }

  #say(found: Found, state: SearchState, filtered: Filtered): void {
    const inText = this.#shown(found.text).length;
    const amounts = { found: amountOf(found), shown: filtered.rows.length, inText, waiting: found.waiting };
    this.#part("status").textContent = statusText(state, amounts);
  }

  #advise(found: Found, state: SearchState, filtered: Filtered): void {
    const turn = ++this.#turn;
    const show = (advice: readonly HTMLElement[]): void => this.#part("advice").replaceChildren(...advice);
    if (!found.query.trim()) show(recentList(recentSearches(() => localStorage)));
    else if (filtered.rows.length > 0 || found.waiting) show([]);
    else void this.#emptyAdvice(found, state, filtered).then((advice) => turn === this.#turn && show(advice));
  }

  /** What one could do where nothing is shown; it comes a moment later. */
  async #emptyAdvice(found: Found, state: SearchState, filtered: Filtered): Promise<HTMLElement[]> {
    const { filterAdvice, nameAdvice } = await this.#sources.further();
    if (amountOf(found) > 0) return filterAdvice(this.#sources.table, state, filtered, words());
    return nameAdvice(await this.#sources.near(found.query), this.#base, words());
  }
}

const amountOf = ({ named, authors, text }: Found): number => named.length + authors.length + text.length;

const textSize = (text: readonly TextMatch[]): Pick<Section, "id" | "first" | "total"> => ({
  id: "text",
  first: firstShown.text,
  total: text.length,
});
