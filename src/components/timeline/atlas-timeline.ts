/** `<atlas-timeline>`: draws the lines of descent of chosen works into the picture and says them in words. What is chosen stands in the address. */
import { count } from "../../text/format.ts";
import { element, svg } from "../page/dom.ts";
import { type Choosable, NameChooser } from "../page/name-chooser.ts";
import { bowPath, elbowPath, type Place } from "./arrow-path.ts";
import { type LineageLink, lineageOf } from "./lineage.ts";

/** Width that a name may need, px. */
const roomForName = 160;

/** A work in the picture; of several marks the first, from which its arrows go. */
interface Mark extends Choosable {
  readonly shape: SVGUseElement;
}

/** The key of the entry whose page a mark leads to: /methods/longlive/ is method:longlive. */
function keyOf(link: SVGAElement): string {
  const [folder = "", id = ""] = link.href.baseVal.split("/").filter(Boolean).slice(-2);
  return `${folder.replace(/s$/, "")}:${id}`;
}

class AtlasTimeline extends HTMLElement {
  #chosen: string[] = [];
  #marks = new Map<string, Mark>();
  #links: Promise<readonly LineageLink[]> | undefined;
  #chooser: NameChooser | undefined;
  /** The links drawn. */
  #shown: readonly LineageLink[] = [];

  connectedCallback(): void {
    this.#links = fetch(this.dataset.links ?? "").then((response) => response.json() as Promise<LineageLink[]>);
    for (const link of this.querySelectorAll<SVGAElement>(".marks a")) {
      const key = keyOf(link);
      const shape = link.querySelector("use");
      const name = link.querySelector("title")?.textContent?.replace(/, [^,]*$/, "") ?? key;
      const id = key.split(":").at(-1) ?? "";
      if (shape && !this.#marks.has(key)) this.#marks.set(key, { key, id, name, offer: name, shape });
    }
    // The picture stretches with the window, and its marks move.
    const picture = this.querySelector("[data-picture]");
    if (picture) new ResizeObserver(() => this.#draw()).observe(picture);
    this.#chooser = new NameChooser(this, {
      items: async () => [...this.#marks.values()],
      chosen: () => this.#chosen,
      choose: (keys) => this.#choose(keys),
      none: "No work of this name is in the picture.",
    });
    addEventListener("popstate", () => this.#restore());
    this.#restore();
  }

  #part(name: string): Element | undefined {
    return this.querySelector(`[data-part=${name}]`) ?? undefined;
  }

  #restore(): void {
    const asked = new URLSearchParams(location.search).get("works")?.split(",") ?? [];
    this.#chosen = asked.filter((key) => this.#marks.has(key));
    void this.#show();
  }

  #choose(keys: readonly string[]): void {
    this.#chosen = [...new Set(keys)];
    history.pushState(null, "", location.pathname + (keys.length > 0 ? `?works=${this.#chosen.join(",")}` : ""));
    void this.#show();
  }

  async #show(): Promise<void> {
    const links = (await this.#links) ?? [];
    const shown = lineageOf(this.#chosen, links).filter(([from, to]) => this.#marks.has(from) && this.#marks.has(to));
    this.#shown = shown;
    const involved = this.#involved();
    this.toggleAttribute("data-chosen", this.#chosen.length > 0);
    for (const link of this.querySelectorAll<SVGAElement>(".marks a")) {
      link.classList.toggle("involved", involved.has(keyOf(link)));
    }
    const name = (key: string): string => this.#marks.get(key)?.name ?? key;
    this.#chooser?.show(this.#chosen.map((key) => ({ key, name: name(key) })));
    this.#part("links")?.replaceChildren(
      ...shown.map(([from, to, label]) => element("li", {}, `${name(to)} ${label} ${name(from)}`)),
    );
    this.#draw();
    this.#bringIntoView();
    const told =
      shown.length === 0 ? "No line of descent in this picture." : `${count(shown.length, "link")} of descent.`;
    this.#chooser?.say(this.#chosen.length > 0 ? told : "");
  }

  /** The chosen works and all on their lines. */
  #involved(): ReadonlySet<string> {
    return new Set([...this.#chosen, ...this.#shown.flatMap((link) => link.slice(0, 2))]);
  }

  /** The centre of a work's mark in the layer of arrows. */
  #placeOf(key: string, layer: Element): Place | undefined {
    const box = this.#marks.get(key)?.shape.getBoundingClientRect();
    if (!box) return undefined;
    const { left, top } = layer.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2 - left), y: Math.round(box.y + box.height / 2 - top) };
  }

  /** Where months scroll, those of the work chosen last come into view. */
  #bringIntoView(): void {
    const mark = this.#marks.get(this.#chosen.at(-1) ?? "")?.shape.getBoundingClientRect();
    const frame = this.querySelector(".lanes");
    if (!mark || !frame) return;
    const { left, right } = frame.getBoundingClientRect();
    if (mark.left < left || mark.right > right) frame.scrollBy(mark.left - (left + right) / 2, 0);
  }

  #draw(): void {
    const layer = this.#part("chosen-arrows");
    if (!layer) return;
    const isOfWorks = this.querySelector(".works") !== null;
    const arrowPath = isOfWorks ? elbowPath : bowPath;
    const arrows = this.#shown.flatMap(([from, to]) => {
      const [start, end] = [this.#placeOf(from, layer), this.#placeOf(to, layer)];
      if (!start || !end) return [];
      return [svg("path", { class: "arrow", d: arrowPath(start, end) })];
    });
    layer.replaceChildren(...arrows);
    // A name that would cover another one is left to the list below the picture.
    const boxes: DOMRect[] = [];
    // Beside each mark of a category's own timeline its name stands already.
    if (isOfWorks) return;
    for (const key of this.#involved()) {
      const place = this.#placeOf(key, layer);
      if (!place) continue;
      // At the right edge there is no room behind the mark.
      const before = place.x > layer.getBoundingClientRect().width - roomForName;
      const at = before ? { x: place.x - 9, "text-anchor": "end" } : { x: place.x + 9 };
      const text = svg("text", { ...at, y: place.y - 6 }, this.#marks.get(key)?.name ?? key) as SVGTextElement;
      layer.append(text);
      const box = text.getBBox();
      const covers = boxes.some(
        (other) =>
          box.x < other.x + other.width &&
          other.x < box.x + box.width &&
          box.y < other.y + other.height &&
          other.y < box.y + box.height,
      );
      if (covers) text.remove();
      else boxes.push(box);
    }
  }
}

customElements.define("atlas-timeline", AtlasTimeline);
