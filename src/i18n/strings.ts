/** The words of the interface by language. */
import type { Language } from "../schema/languages.ts";
import { interfaceWords } from "./languages.ts";
import { type Strings, toStrings } from "./to-strings.ts";

const all = new Map([...interfaceWords].map(([language, words]) => [language, toStrings(words, language)]));

/** What the interface says in a language. Throws for one that the site does not have. */
export function stringsOf(language: Language): Strings {
  const found = all.get(language);
  if (!found) throw new Error(`The site has no language "${language}".`);
  return found;
}
