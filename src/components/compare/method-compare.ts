/** `<method-compare>`: chooses two to six methods, sets them side by side and saves the comparison. What is chosen stands in the address. */
import { type CompareCard, type Comparison, compared, compareMethods, readIds } from "../../exports/comparison.ts";
import { toComparisonCsv, toComparisonLatex, toComparisonMarkdown } from "../../exports/comparison-files.ts";
import { element } from "../page/dom.ts";
import { findNamed, type Named } from "../page/find-named.ts";
import { saveFile } from "../page/save-file.ts";
import { viewToElement } from "../page/view-tree.ts";
import { comparisonView } from "./comparison-view.ts";

interface NamedMethod extends Named {
  readonly year: number;
}

/** The same as the file of all names has it. */
type NamedRow = readonly [id: string, name: string, year: number];

/** Suggestions beyond these are cut. */
const mostSuggestions = 8;

class MethodCompare extends HTMLElement {
  #ids: string[] = [];
  #names: Promise<readonly NamedMethod[]> | undefined;
  #cards = new Map<string, Promise<CompareCard | undefined>>();
  #comparison: Comparison | undefined;
  /** Ids beyond the most that fit. */
  #leftOut: readonly string[] = [];

  connectedCallback(): void {
    this.#names = fetch(this.#data("names"))
      .then((response) => response.json() as Promise<NamedRow[]>)
      .then((rows) => rows.map(([id, name, year]) => ({ id, name, year })));
    this.addEventListener("input", () => void this.#suggest());
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#part("suggestions")?.querySelector("button")?.click();
    });
    this.addEventListener("click", ({ target }) => this.#onClick(target as Element));
    addEventListener("popstate", () => this.#restore());
    this.#restore();
    void this.#suggest();
  }

  #data(name: string): string {
    return this.dataset[name] ?? "";
  }

  #part(name: string): HTMLElement | undefined {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? undefined;
  }

  get #input(): HTMLInputElement | undefined {
    return this.querySelector<HTMLInputElement>("input[name=method]") ?? undefined;
  }

  #say(text: string): void {
    const status = this.#part("status");
    if (status) status.textContent = text;
  }

  #restore(): void {
    this.#take(readIds(location.search));
    void this.#show();
  }

  /** Takes as many as fit, and keeps in mind which do not, to say so. */
  #take(ids: readonly string[]): void {
    const asked = [...new Set(ids)];
    this.#ids = asked.slice(0, compared.most);
    this.#leftOut = asked.slice(compared.most);
  }

  #choose(ids: readonly string[]): void {
    this.#take(ids);
    const query = this.#ids.length > 0 ? `?ids=${this.#ids.join(",")}` : "";
    history.pushState(null, "", this.#data("address") + query);
    void this.#show();
  }

  #onClick(target: Element): void {
    const added = target.closest<HTMLElement>("button[data-add]")?.dataset.add;
    const dropped = target.closest<HTMLElement>("button[data-drop]")?.dataset.drop;
    const format = target.closest<HTMLElement>("button[data-export]")?.dataset.export;
    if (added) {
      this.#choose([...this.#ids, added]);
      if (this.#input) this.#input.value = "";
      this.#part("suggestions")?.replaceChildren();
      this.#input?.focus();
    } else if (dropped) {
      this.#choose(this.#ids.filter((id) => id !== dropped));
      this.#input?.focus();
    } else if (format) this.#save(format);
  }

  async #suggest(): Promise<void> {
    const names = (await this.#names) ?? [];
    const typed = this.#input?.value.trim() ?? "";
    const found = findNamed(names, typed).filter(({ id }) => !this.#ids.includes(id));
    this.#part("suggestions")?.replaceChildren(
      ...found
        .slice(0, mostSuggestions)
        .map(({ id, name, year }) =>
          element("li", {}, element("button", { type: "button", "data-add": id }, `Add ${name} (${year})`)),
        ),
    );
    if (typed !== "") {
      this.#say(found.length === 0 ? "No method of this name." : `${found.length} of this name; Enter adds the first.`);
    }
  }

  #card(id: string): Promise<CompareCard | undefined> {
    const known = this.#cards.get(id);
    if (known) return known;
    const asked = fetch(`${this.#data("cards")}${encodeURIComponent(id)}.json`).then((response) =>
      response.ok ? (response.json() as Promise<CompareCard>) : undefined,
    );
    this.#cards.set(id, asked);
    return asked;
  }

  async #show(): Promise<void> {
    const ids = this.#ids;
    const cards = await Promise.all(ids.map((id) => this.#card(id)));
    if (ids !== this.#ids) return;
    const found = cards.filter((card) => card !== undefined);
    const missing = ids.filter((_, index) => cards[index] === undefined);
    this.#part("chosen")?.replaceChildren(
      ...found.map(({ id, name }) =>
        element("button", { type: "button", "data-drop": id, "aria-label": `Leave out ${name}` }, `${name} ×`),
      ),
    );
    const enough = found.length >= compared.least;
    this.#comparison = enough ? compareMethods(found) : undefined;
    const root = this.#data("root");
    const href = (address: string): string => root + address.replace(/^\//, "");
    this.#part("comparison")?.replaceChildren(
      ...(this.#comparison ? [viewToElement(comparisonView(this.#comparison, href))] : []),
    );
    const files = this.#part("files");
    if (files) files.hidden = !enough;
    const prepared = this.#part("prepared");
    if (prepared) prepared.hidden = enough;
    const unknown = missing.length > 0 ? ` The Atlas has no method with the id ${missing.join(", ")}.` : "";
    this.#say(`${this.#summary(found.length)}${unknown}${await this.#overfull()}`);
  }

  async #overfull(): Promise<string> {
    const left = this.#leftOut;
    if (left.length === 0) return "";
    const names = new Map((await this.#names)?.map(({ id, name }) => [id, name]));
    return ` No more than six fit; left out: ${left.map((id) => names.get(id) ?? id).join(", ")}.`;
  }

  #summary(amount: number): string {
    if (!this.#comparison) return amount === 0 ? "Choose two to six methods." : "Choose at least one more.";
    const rows = this.#comparison.sections.flatMap((section) => section.rows);
    const different = rows.filter(({ agreement }) => agreement === "differs").length;
    return `${amount} methods side by side; ${different} of ${rows.length} rows differ.`;
  }

  #save(format: string): void {
    if (!this.#comparison) return;
    const files: Readonly<Record<string, () => [text: string, type: string, extension: string]>> = {
      csv: () => [toComparisonCsv(this.#comparison as Comparison), "text/csv", "csv"],
      markdown: () => [toComparisonMarkdown(this.#comparison as Comparison, location.href), "text/markdown", "md"],
      latex: () => [toComparisonLatex(this.#comparison as Comparison, location.href), "application/x-tex", "tex"],
    };
    const [text, type, extension] = files[format]?.() ?? ["", "", ""];
    const name = `comparison-${this.#ids.join("-")}.${extension}`;
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    this.#say(`Saved ${name}.`);
  }
}

customElements.define("method-compare", MethodCompare);
