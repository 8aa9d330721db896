/** `<not-found>`: on the page for a wrong address, searches for what the address seems to mean. */
import { element } from "../page/dom.ts";
import { meantBy } from "./address-words.ts";
import { toQuery } from "./finder.ts";
import { resultElement } from "./result-element.ts";
import { SearchSources } from "./sources.ts";

/** As many suggestions are shown. */
const most = 5;

class NotFound extends HTMLElement {
  connectedCallback(): void {
    const query = meantBy(location.pathname, this.dataset.base ?? "/");
    const input = this.querySelector<HTMLInputElement>("input[name=q]");
    if (!query || !input || input.value) return;
    input.value = query;
    void this.#suggest(query);
  }

  async #suggest(query: string): Promise<void> {
    const base = this.dataset.base ?? "/";
    const sources = await SearchSources.load(base, this.dataset.table ?? "");
    await sources.completeTitles();
    const found = sources.named(query);
    const near = found.length > 0 ? [] : await sources.near(query);
    const matches = found.length > 0 ? found : near.flatMap((name) => sources.named(name).slice(0, 1));
    if (matches.length === 0) return;
    const drawing = {
      table: sources.table,
      query: toQuery(query),
      base,
      compared: [],
      forgiving: true,
      comparable: false,
    };
    this.querySelector("[data-part=meant]")?.append(
      element("h2", {}, "Perhaps you meant"),
      element("ul", { class: "entries" }, ...matches.slice(0, most).map(({ row }) => resultElement(drawing, row))),
    );
  }
}

customElements.define("not-found", NotFound);
