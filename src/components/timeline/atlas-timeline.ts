/** `<atlas-timeline>`: draws the lines of descent of chosen works into the picture and says them in words. What is chosen stands in the address. */
import { arrowPath } from "../../exports/arrow-path.ts";
import { fold, words } from "../../text/fold.ts";
import { element } from "../page/dom.ts";
import { type LineageLink, lineageOf } from "./lineage.ts";

const svg = "http://www.w3.org/2000/svg";
const mostSuggestions = 8;
/** Width that a name may need, in units of the drawing. */
const roomForName = 160;

/** A work in the picture; of several marks the first, from which its arrows go. */
interface Mark {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
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

  connectedCallback(): void {
    this.#links = fetch(this.dataset.links ?? "").then((response) => response.json() as Promise<LineageLink[]>);
    for (const link of this.querySelectorAll<SVGAElement>(".marks a")) {
      const key = keyOf(link);
      const box = link.getBBox();
      const name = link.querySelector("title")?.textContent?.replace(/, [^,]*$/, "") ?? key;
      const mark = { key, name, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      if (!this.#marks.has(key)) this.#marks.set(key, mark);
    }
    this.addEventListener("input", () => this.#suggest());
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#part("suggestions")?.querySelector("button")?.click();
    });
    this.addEventListener("click", ({ target }) => this.#onClick(target as Element));
    addEventListener("popstate", () => this.#restore());
    this.#restore();
    this.#suggest();
  }

  #part(name: string): Element | undefined {
    return this.querySelector(`[data-part=${name}]`) ?? undefined;
  }

  get #input(): HTMLInputElement | undefined {
    return this.querySelector<HTMLInputElement>("input[name=work]") ?? undefined;
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

  #onClick(target: Element): void {
    const added = target.closest<HTMLElement>("button[data-add]")?.dataset.add;
    const dropped = target.closest<HTMLElement>("button[data-drop]")?.dataset.drop;
    if (!added && !dropped) return;
    if (added) this.#choose([...this.#chosen, added]);
    if (dropped) this.#choose(this.#chosen.filter((key) => key !== dropped));
    if (this.#input) this.#input.value = "";
    this.#part("suggestions")?.replaceChildren();
    this.#input?.focus();
  }

  #suggest(): void {
    const wanted = words(this.#input?.value ?? "");
    const found =
      wanted.length === 0
        ? []
        : [...this.#marks.values()].filter(
            ({ key, name }) => !this.#chosen.includes(key) && wanted.every((word) => fold(name).includes(word)),
          );
    this.#part("suggestions")?.replaceChildren(
      ...found
        .slice(0, mostSuggestions)
        .map(({ key, name }) => element("li", {}, element("button", { type: "button", "data-add": key }, name))),
    );
    if (wanted.length > 0)
      this.#say(
        found.length === 0
          ? "No work of this name is in the picture."
          : `${found.length} of this name; Enter takes the first.`,
      );
  }

  #say(text: string): void {
    const status = this.#part("status");
    if (status) status.textContent = text;
  }

  async #show(): Promise<void> {
    const links = (await this.#links) ?? [];
    const shown = lineageOf(this.#chosen, links).filter(([from, to]) => this.#marks.has(from) && this.#marks.has(to));
    const involved = new Set([...this.#chosen, ...shown.flatMap((link) => link.slice(0, 2))]);
    this.toggleAttribute("data-chosen", this.#chosen.length > 0);
    for (const link of this.querySelectorAll<SVGAElement>(".marks a")) {
      link.classList.toggle("involved", involved.has(keyOf(link)));
    }
    const name = (key: string): string => this.#marks.get(key)?.name ?? key;
    this.#part("chosen")?.replaceChildren(
      ...this.#chosen.map((key) =>
        element(
          "button",
          { type: "button", "data-drop": key, "aria-label": `Leave out ${name(key)}` },
          `${name(key)} ×`,
        ),
      ),
    );
    this.#part("links")?.replaceChildren(
      ...shown.map(([from, to, label]) => element("li", {}, `${name(to)} ${label} ${name(from)}`)),
    );
    this.#draw(shown, involved);
    if (this.#chosen.length > 0)
      this.#say(shown.length === 0 ? "No line of descent in this picture." : `${shown.length} links of descent.`);
    else this.#say("");
  }

  #draw(links: readonly LineageLink[], involved: ReadonlySet<string>): void {
    const layer = this.#part("chosen-arrows");
    if (!layer) return;
    const arrows = links.flatMap(([from, to]) => {
      const [start, end] = [this.#marks.get(from), this.#marks.get(to)];
      if (!start || !end) return [];
      const path = document.createElementNS(svg, "path");
      path.setAttribute("class", "arrow");
      path.setAttribute("d", arrowPath(start, end));
      return [path];
    });
    layer.replaceChildren(...arrows);
    // A name that would cover another one is left to the list below the picture.
    const boxes: DOMRect[] = [];
    const width = Number(layer.closest("svg")?.getAttribute("width"));
    for (const key of involved) {
      const mark = this.#marks.get(key);
      if (!mark) continue;
      const text = document.createElementNS(svg, "text");
      text.setAttribute("class", "label");
      // At the right edge there is no room behind the mark.
      const before = mark.x > width - roomForName;
      text.setAttribute("x", String(before ? mark.x - 9 : mark.x + 9));
      if (before) text.setAttribute("text-anchor", "end");
      text.setAttribute("y", String(mark.y - 6));
      text.textContent = mark.name;
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
