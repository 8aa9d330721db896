/** The languages of this build: English, and every folder of `content/translations/` that has the words of the interface. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { english, type InterfaceWords } from "../schema/interface-words.ts";
import { type Language, languageCode, sourceLanguage } from "../schema/languages.ts";
import { readInterface } from "../sources/interface.ts";

const folder = join(process.cwd(), "content/translations");

function readWords(): [Language, InterfaceWords][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((code) => languageCode.test(code) && existsSync(join(folder, code, "interface.yaml")))
    .sort()
    .map((code) => [code, readInterface(readFileSync(join(folder, code, "interface.yaml"), "utf8")).words]);
}

/** What the interface says in each language, English first. */
export const interfaceWords: ReadonlyMap<Language, InterfaceWords> = new Map([
  [sourceLanguage, english],
  ...readWords(),
]);

/** The codes of all languages. */
export const languages: readonly Language[] = [...interfaceWords.keys()];

/** Those into which the Atlas is translated. */
export const translatedLanguages: readonly Language[] = languages.filter((language) => language !== sourceLanguage);

/** What a language is called in itself. */
export function languageName(language: Language): string {
  return interfaceWords.get(language)?.name ?? language;
}
