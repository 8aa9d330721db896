/**
 * `<save-citations data-of="[data-results] .title">`: a button that saves the works to which these links lead as one BibTeX file,
 * from the file beside each page. What it saves is what the page shows at that moment. Pages in other languages hand over what it says.
 */
import { englishSaveWords } from "../../schema/search-words.ts";
import { saveFile } from "../page/save-file.ts";
import { gather } from "./gather.ts";

/** The BibTeX file beside a page; undefined for pages that are no single work. */
function bibtexAddress(link: HTMLAnchorElement): string | undefined {
  return /\/(?:papers|methods|benchmarks)\/[^/]+\/$/.test(link.pathname)
    ? link.pathname.replace(/\/$/, ".bib")
    : undefined;
}

class SaveCitations extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("button")?.addEventListener("click", () => void this.#save());
  }

  async #save(): Promise<void> {
    const links = [...document.querySelectorAll<HTMLAnchorElement>(this.dataset.of ?? "")];
    const addresses = links.flatMap((link) => bibtexAddress(link) ?? []);
    const status = this.querySelector("[role=status]");
    const say = (text: string): void => {
      if (status) status.textContent = text;
    };
    const english = englishSaveWords;
    const { none = english.saveNone, saved = english.saved, failed = english.saveFailed } = this.dataset;
    if (addresses.length === 0) return say(none);
    try {
      const responses = await Promise.all(addresses.map((address) => fetch(address)));
      if (responses.some(({ ok }) => !ok)) throw new Error("A file is missing.");
      const file = gather(await Promise.all(responses.map((response) => response.text())));
      saveFile(new Blob([file], { type: "application/x-bibtex;charset=utf-8" }), "atlas.bib");
      say(saved);
    } catch {
      say(failed);
    }
  }
}

customElements.define("save-citations", SaveCitations);
