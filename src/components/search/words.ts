/** The words of search in the language of the page. English unless an entry point of another language says otherwise. */
import { type SearchWords, toSearchWords } from "../../i18n/to-search-words.ts";
import { sourceLanguage } from "../../schema/languages.ts";
import { englishSearchWords } from "../../schema/search-words.ts";

let present = toSearchWords(englishSearchWords, sourceLanguage);

/** What search says. */
export function words(): SearchWords {
  return present;
}

/** Chooses the language; called before the element is defined. */
export function speak(language: SearchWords): void {
  present = language;
}
