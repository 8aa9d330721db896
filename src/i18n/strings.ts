/** The words of the interface by language. */
import type { Language, Translated } from "../schema/languages.ts";
import { de } from "./de.ts";
import { dePages } from "./de-pages.ts";
import { en, type Strings } from "./en.ts";
import type { TranslatedPages } from "./translated-pages.ts";

const all: Readonly<Record<Language, Strings>> = { en, de };

const composed: Readonly<Record<Translated, TranslatedPages>> = { de: dePages };

/** What the interface says in a language. */
export function stringsOf(language: Language): Strings {
  return all[language];
}

/** What the pages say that are composed anew for a translation. */
export function translatedPagesOf(language: Translated): TranslatedPages {
  return composed[language];
}
