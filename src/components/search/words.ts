/** The words of search in the language of the page. English unless an entry point of another language says otherwise. */
import { enSearch } from "../../i18n/en-search.ts";
import type { SearchWords } from "../../i18n/search-words.ts";

let present = enSearch;

/** What search says. */
export function words(): SearchWords {
  return present;
}

/** Chooses the language; called before the element is defined. */
export function speak(language: SearchWords): void {
  present = language;
}
