/**
 * `<entry-list>`: filters, sorts and exports a list over all its pages. The table that the build wrote stays as it is
 * until a reader asks for something else; what was asked stands in the address.
 */
import { compareAddress, sideBySide } from "../../exports/compare-address.ts";
import { toCsv } from "../../exports/csv.ts";
import type { ListRow, ListTable } from "../../exports/list-table.ts";
import { saveFile } from "../page/save-file.ts";
import { keepEntries } from "./bibtex-part.ts";
import { chosenFilters, columnBoxes, facetSelects } from "./list-controls.ts";
import { pageLinks, tableHead, tableRow } from "./list-draw.ts";
import { filterList, sortList } from "./list-rows.ts";
import {
  columnsOf,
  initialList,
  type ListState,
  readList,
  sortedBy,
  withChoice,
  withColumn,
  withoutChoice,
  writeList,
} from "./list-state.ts";
import { onSettledChoice } from "./settled-choice.ts";

class EntryList extends HTMLElement {
  #state = initialList;
  #table: Promise<ListTable> | undefined;
  #compared = new Set<string>();

  connectedCallback(): void {
    this.#table = fetch(this.#data("src")).then((response) => response.json() as Promise<ListTable>);
    this.addEventListener("input", ({ target }) => {
      if (target instanceof HTMLInputElement && target.name === "q") {
        void this.#ask((state) => ({ ...state, query: target.value, page: 1 }), "replace");
      }
    });
    this.addEventListener("submit", (event) => event.preventDefault());
    this.addEventListener("change", ({ target }) => this.#onChange(target));
    onSettledChoice(this, ({ dataset: { facet }, value }) => {
      if (facet && value) void this.#ask((state) => withChoice(state, facet, value));
    });
    this.addEventListener("click", (event) => this.#onClick(event));
    // The opening of a details element does not bubble.
    this.addEventListener("toggle", () => void this.#table?.then((table) => this.#showControls(table)), true);
    addEventListener("popstate", () => void this.#restore());
    for (const box of this.querySelectorAll<HTMLInputElement>("input[name=ids]:checked")) this.#compared.add(box.value);
    this.#showCompare();
    void this.#restore();
  }

  #data(name: string): string {
    return this.dataset[name] ?? "";
  }

  get #perPage(): number {
    return Number(this.#data("perPage"));
  }

  #part<Kind extends HTMLElement = HTMLElement>(name: string): Kind | undefined {
    return this.querySelector<Kind>(`[data-part=${name}]`) ?? undefined;
  }

  /** Takes the state from the address; a box that differs from it was filled before this script arrived. */
  async #restore(): Promise<void> {
    const table = await this.#table;
    if (!table) return;
    const box = this.querySelector<HTMLInputElement>("input[name=q]");
    const early = this.hasAttribute("data-ready") ? "" : (box?.value ?? "");
    this.setAttribute("data-ready", "");
    this.#state = readList(location.search, table);
    this.#showControls(table);
    if (early && early !== this.#state.query) await this.#ask((state) => ({ ...state, query: early }), "replace");
    else if (writeList(this.#state) !== "" || this.hasAttribute("data-redrawn")) this.#show(table);
    if (box) box.value = this.#state.query;
  }

  async #ask(change: (state: ListState) => ListState, how: "push" | "replace" = "push"): Promise<void> {
    const table = await this.#table;
    if (!table) return;
    this.#state = change(this.#state);
    const address = this.#data("address") + writeList(this.#state);
    if (how === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    this.#show(table);
  }

  #onChange(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.dataset.showColumn) {
      const { showColumn } = target.dataset;
      void this.#table?.then((table) =>
        this.#ask((state) => withColumn(state, table, showColumn, target.checked), "replace"),
      );
    } else if (target instanceof HTMLInputElement && target.name === "ids") {
      if (target.checked) this.#compared.add(target.value);
      else this.#compared.delete(target.value);
      this.#showCompare();
    }
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const column = target.closest<HTMLElement>("th[data-column]")?.dataset.column;
    const dropped = target.closest<HTMLElement>("button[data-drop]");
    const page = target.closest<HTMLAnchorElement>("a[data-page]");
    const format = target.closest<HTMLElement>("button[data-export]")?.dataset.export;
    if (column) void this.#table?.then((table) => this.#ask((state) => sortedBy(state, table, column)));
    else if (dropped) void this.#drop(dropped.dataset.drop ?? "", dropped.dataset.value ?? "");
    else if (page && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      const wanted = Number(page.dataset.page);
      void this.#ask((state) => ({ ...state, page: wanted })).then(() => this.#part("status")?.focus());
    } else if (format) void this.#export(format);
  }

  async #drop(facet: string, value: string): Promise<void> {
    await this.#ask((state) =>
      facet === "" ? { ...state, query: "", choice: {}, page: 1 } : withoutChoice(state, facet, value),
    );
    const typed = this.querySelector<HTMLInputElement>("input[name=q]");
    if (facet === "" && typed) typed.value = "";
    // The button that was pressed is gone; the reader goes on from what it changed.
    this.#part("status")?.focus();
  }

  #nameHeading({ kind }: ListTable): string {
    return kind === "result" ? "System" : "Name";
  }

  #rows(table: ListTable): ListRow[] {
    return sortList(table, filterList(table, this.#state), this.#state);
  }

  #show(table: ListTable): void {
    this.setAttribute("data-redrawn", "");
    const rows = this.#rows(table);
    const pages = Math.max(1, Math.ceil(rows.length / this.#perPage));
    const page = Math.min(this.#state.page, pages);
    const columns = columnsOf(table, this.#state);
    const from = (page - 1) * this.#perPage;
    const part = rows.slice(from, from + this.#perPage);
    this.querySelector("thead")?.replaceChildren(
      tableHead(columns, this.#state.order ?? table.order, this.#nameHeading(table)),
    );
    const draw = { table, columns, address: this.#data("address"), root: this.#data("root"), compared: this.#compared };
    this.querySelector("tbody")?.replaceChildren(...part.map((row) => tableRow(draw, row)));
    this.#part("pages")?.replaceChildren(
      ...pageLinks(page, pages, (number) => this.#data("address") + writeList({ ...this.#state, page: number })),
    );
    const status = this.#part("status");
    if (status) {
      const range = part.length > 0 && pages > 1 ? `, ${from + 1} to ${from + part.length} shown` : "";
      status.textContent = `${rows.length} of ${table.rows.length} entries${range}${rows.length === 0 ? ". Drop a filter to see more." : "."}`;
    }
    this.#showControls(table);
  }

  #showControls(table: ListTable): void {
    const filters = this.#part("filters");
    const focused = filters?.querySelector<HTMLSelectElement>("select:focus")?.dataset.facet;
    // Counting every value over all rows is worth its time only while somebody looks.
    if (filters?.closest("details")?.open)
      filters.replaceChildren(...facetSelects(table, filterList(table, this.#state), this.#state));
    this.#part("chosen")?.replaceChildren(...chosenFilters(table, this.#state));
    // A filter with nothing left to choose is gone; then the focus goes to what was chosen from it.
    const place = [`select[data-facet="${focused}"]`, `[data-part=chosen] [data-drop="${focused}"]`];
    if (focused)
      place
        .map((it) => this.querySelector<HTMLElement>(it))
        .find((it) => it !== null)
        ?.focus();
    const boxes = this.#part("columns");
    if (boxes && boxes.childElementCount === 0) boxes.append(...columnBoxes(table, this.#state));
    if (!this.hasAttribute("data-redrawn")) {
      this.querySelector("thead")?.replaceChildren(
        tableHead(columnsOf(table, this.#state), this.#state.order ?? table.order, this.#nameHeading(table)),
      );
    }
  }

  #showCompare(): void {
    const link = this.#part<HTMLAnchorElement>("compare");
    if (!link) return;
    const ids = [...this.#compared];
    link.hidden = ids.length < sideBySide.least;
    link.textContent =
      ids.length > sideBySide.most ? "Compare the first six of those chosen" : `Compare ${ids.length} methods`;
    link.href = this.#data("root") + compareAddress(ids).slice(1);
  }

  async #export(format: string): Promise<void> {
    const table = await this.#table;
    if (!table) return;
    const rows = this.#rows(table);
    if (format === "csv") {
      const columns = columnsOf(table, this.#state);
      const at = columns.map(({ id }) => table.columns.findIndex((column) => column.id === id));
      const text = toCsv(
        ["id", "name", ...columns.map(({ label }) => label)],
        rows.map(([id, name, cells]) => [id, name, ...at.map((index) => cells[index])]),
      );
      this.#save(text, "text/csv", "csv");
      return;
    }
    const response = await fetch(this.#data("bibtex"));
    const keys = new Set(rows.flatMap(([, , , , own]) => own));
    this.#save(keepEntries(await response.text(), keys), "application/x-bibtex", "bib");
  }

  #save(text: string, type: string, extension: string): void {
    const name = `atlas-${this.#data("name")}.${extension}`;
    saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
    const status = this.#part("status");
    if (status) status.textContent = `Saved ${name}.`;
  }
}

customElements.define("entry-list", EntryList);
