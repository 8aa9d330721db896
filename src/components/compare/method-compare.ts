/** `<method-compare>`: chooses two to six methods, sets them side by side and saves the comparison. What is chosen stands in the address. */
import { readIds, sideBySide } from "../../exports/compare-address.ts";
import { type CompareCard, type Comparison, compareMethods } from "../../exports/comparison.ts";
import { toComparisonCsv, toComparisonLatex, toComparisonMarkdown } from "../../exports/comparison-files.ts";
import { type Choosable, NameChooser } from "../page/name-chooser.ts";
import { saveFile } from "../page/save-file.ts";
import { viewToElement } from "../page/view-tree.ts";
import { comparisonView } from "./comparison-view.ts";

/** A method as the file of all names has it. */
type NamedRow = readonly [id: string, name: string, year: number];

class MethodCompare extends HTMLElement {
  #ids: string[] = [];
  #names: Promise<readonly Choosable[]> = Promise.resolve([]);
  #chooser: NameChooser | undefined;
  #cards = new Map<string, Promise<CompareCard | undefined>>();
  #comparison: Comparison | undefined;
  /** Ids beyond the most that fit. */
  #leftOut: readonly string[] = [];

  connectedCallback(): void {
    this.#names = fetch(this.#data("names"))
      .then((response) => response.json() as Promise<NamedRow[]>)
      .then((rows) => rows.map(([id, name, year]) => ({ key: id, id, name, offer: `Add ${name} (${year})` })));
    this.#chooser = new NameChooser(this, {
      items: () => this.#names,
      chosen: () => this.#ids,
      choose: (ids) => this.#choose(ids),
      none: "No method of this name.",
    });
    this.addEventListener("click", ({ target }) => {
      const format = (target as Element).closest<HTMLElement>("button[data-export]")?.dataset.export;
      if (format) this.#save(format);
    });
    addEventListener("popstate", () => this.#restore());
    this.#restore();
  }

  #data(name: string): string {
    return this.dataset[name] ?? "";
  }

  #part(name: string): HTMLElement | undefined {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) ?? undefined;
  }

  #say(text: string): void {
    this.#chooser?.say(text);
  }

  #restore(): void {
    this.#take(readIds(location.search));
    void this.#show();
  }

  /** Takes as many as fit, and keeps in mind which do not, to say so. */
  #take(ids: readonly string[]): void {
    const asked = [...new Set(ids)];
    this.#ids = asked.slice(0, sideBySide.most);
    this.#leftOut = asked.slice(sideBySide.most);
  }

  #choose(ids: readonly string[]): void {
    this.#take(ids);
    const query = this.#ids.length > 0 ? `?ids=${this.#ids.join(",")}` : "";
    history.pushState(null, "", this.#data("address") + query);
    void this.#show();
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
    this.#chooser?.show(found.map(({ id, name }) => ({ key: id, name })));
    const enough = found.length >= sideBySide.least;
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
    const names = new Map((await this.#names).map(({ id, name }) => [id, name]));
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
