/**
 * `<lesson-slides>`: shows a lesson one section at a time. Arrow keys, Page Up and Down, Home and End move, f fills the screen; the number of the slide
 * stands in the address, so that a slide can be linked. Without this script the lesson is a page that prints one section a sheet.
 */
import { element } from "../page/dom.ts";

class LessonSlides extends HTMLElement {
  #slides: HTMLElement[] = [];
  #present = 0;

  connectedCallback(): void {
    const source = this.querySelector(".lesson");
    const first = this.querySelector<HTMLElement>("[data-first]");
    if (!source || !first) return;
    this.#slides = [first, ...this.#sections([...source.children])];
    this.replaceChildren(...this.#slides, this.#controls());
    this.dataset.running = "";
    addEventListener("keydown", (event) => this.#onKey(event));
    addEventListener("hashchange", () => this.#show(this.#fromAddress()));
    this.#show(this.#fromAddress());
  }

  /** Each second-level heading begins a slide; what stands in front of the first belongs to it. */
  #sections(children: readonly Element[]): HTMLElement[] {
    const sections: HTMLElement[] = [];
    for (const child of children) {
      if (child.localName === "h2" || sections.length === 0) {
        sections.push(element("section", { class: "slide" }));
      }
      sections.at(-1)?.append(child);
    }
    return sections;
  }

  #controls(): HTMLElement {
    const button = (label: string, press: () => void): HTMLElement => {
      const made = element("button", { type: "button" }, label);
      made.addEventListener("click", press);
      return made;
    };
    return element(
      "nav",
      { class: "slide-bar no-print", "aria-label": "Slides" },
      button("Previous", () => this.#go(this.#present - 1)),
      button("Next", () => this.#go(this.#present + 1)),
      ...(document.fullscreenEnabled ? [button("Full screen", () => this.#toggleFullScreen())] : []),
      element("span", { role: "status", "data-where": true }),
    );
  }

  #toggleFullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.requestFullscreen();
  }

  #fromAddress(): number {
    const number = /^#slide-(\d+)$/.exec(location.hash)?.[1];
    return number === undefined ? 0 : Number(number) - 1;
  }

  #go(index: number): void {
    const target = Math.min(Math.max(index, 0), this.#slides.length - 1);
    if (target !== this.#present) location.hash = `slide-${target + 1}`;
  }

  #show(index: number): void {
    this.#present = Math.min(Math.max(index, 0), this.#slides.length - 1);
    this.#slides.forEach((slide, position) => {
      slide.classList.toggle("shown", position === this.#present);
    });
    const where = this.querySelector("[data-where]");
    const heading = this.#slides[this.#present]?.querySelector("h1, h2")?.textContent ?? "";
    if (where) where.textContent = `${this.#present + 1} of ${this.#slides.length}: ${heading}`;
  }

  #onKey(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: this.#present + 1,
      PageDown: this.#present + 1,
      ArrowLeft: this.#present - 1,
      PageUp: this.#present - 1,
      Home: 0,
      End: this.#slides.length - 1,
    };
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "f" && document.fullscreenEnabled) this.#toggleFullScreen();
    const target = steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.#go(target);
  }
}

customElements.define("lesson-slides", LessonSlides);
