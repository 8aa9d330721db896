/** Results under headings, each list cut with a button for more. */
import { element } from "../page/dom.ts";
import { words } from "./words.ts";

/** One heading with its results. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly total: number;
  /** As many are shown before anybody asks for more. */
  readonly first: number;
  /** Draws the result at a place. */
  draw(place: number): HTMLElement;
  /** Fetches what drawing needs, where it needs something. */
  prepare?(from: number, to: number): Promise<void>;
}

/** By section, how many results are shown where somebody asked for more. */
export type Sizes = Readonly<Record<string, number>>;

const step = 20;

/** The results of one search. */
export class ResultList {
  readonly #parts: readonly Element[];
  #sections = new Map<string, Section>();
  #sizes: Record<string, number> = {};

  /** What arrives at different times gets parts of its own, one below the other. */
  constructor(holder: Element, parts: number) {
    this.#parts = Array.from({ length: parts }, () => element("div"));
    holder.replaceChildren(...this.#parts);
  }

  get sizes(): Sizes {
    return this.#sizes;
  }

  /** Begins another search: nothing is shown below, and lists are cut anew. */
  begin(sizes: Sizes = {}): void {
    this.#sizes = { ...sizes };
    this.#sections.clear();
  }

  /** Shows the sections of one part; the others stay as they are. */
  show(part: number, sections: readonly Section[]): void {
    this.#parts[part]?.replaceChildren(...sections.map((section) => this.#sectionElement(section)));
  }

  /** Adds sections to those of one part. */
  add(part: number, sections: readonly Section[]): void {
    this.#parts[part]?.append(...sections.map((section) => this.#sectionElement(section)));
  }

  /** How many results of a section are shown. */
  sizeOf({ id, first, total }: Pick<Section, "id" | "first" | "total">): number {
    return Math.min(total, this.#sizes[id] ?? first);
  }

  #sectionElement(section: Section): HTMLElement {
    this.#sections.set(section.id, section);
    const size = this.sizeOf(section);
    const heading = `search-${section.id}`;
    const items = Array.from({ length: size }, (_, place) => section.draw(place));
    return element(
      "section",
      { "aria-labelledby": heading, "data-section": section.id },
      element(
        "h2",
        { class: "group", id: heading },
        section.heading,
        ...(section.total > size ? [" ", element("span", { class: "faint" }, String(section.total))] : []),
      ),
      element("ol", { class: "entries" }, ...items),
      ...this.#moreButton(section, size),
    );
  }

  #moreButton({ id, total }: Section, size: number): HTMLElement[] {
    if (size >= total) return [];
    const next = Math.min(step, total - size);
    const of = next < total - size ? total - size : undefined;
    return [element("button", { type: "button", "data-more": id }, words().showMore(next, of))];
  }

  /** Shows more of a section and gives the first of the new results. */
  async more(id: string): Promise<HTMLElement | undefined> {
    const section = this.#sections.get(id);
    const holder = this.#parts.map((part) => part.querySelector(`[data-section="${id}"]`)).find(Boolean);
    if (!section || !holder) return undefined;
    const from = this.sizeOf(section);
    const to = Math.min(section.total, from + step);
    await section.prepare?.(from, to);
    if (!holder.isConnected) return undefined;
    this.#sizes[id] = to;
    const items = Array.from({ length: to - from }, (_, at) => section.draw(from + at));
    holder.querySelector("ol")?.append(...items);
    holder.querySelector("[data-more]")?.remove();
    holder.append(...this.#moreButton(section, to));
    return items[0];
  }
}
