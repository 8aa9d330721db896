/** Addresses by language: English pages stand at the root, those of another language below its code, such as `/de/taxonomy/`. */
import { type Language, sourceLanguage } from "../schema/languages.ts";
import { languages, translatedLanguages } from "./languages.ts";

/** The pages that exist in every language; entries exist in English only. */
const translatedPages = /^\/(?:|taxonomy\/(?:[^/]+\/)?|glossary\/|search\/)$/;

/** The language of the page at an address. */
export function languageOf(address: string): Language {
  return translatedLanguages.find((language) => address.startsWith(`/${language}/`)) ?? sourceLanguage;
}

/** The English page whose translation stands at an address; the address itself for an English page. */
export function sourceAddress(address: string): string {
  const language = languageOf(address);
  return language === sourceLanguage ? address : address.slice(language.length + 1);
}

/** Where a page, named by its English address, can be read in a language: its translation, or the English page where there is none. */
export function inLanguage(address: string, language: Language): string {
  const [path = "", fragment] = address.split("#");
  if (language === sourceLanguage || !translatedPages.test(path)) return address;
  return `/${language}${path}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** One page in one language. */
export interface Version {
  readonly language: Language;
  readonly address: string;
}

/** The page at an address in every language, itself included; empty where it exists in one language only. */
export function versionsOf(address: string): readonly Version[] {
  const source = sourceAddress(address);
  if (!translatedPages.test(source)) return [];
  return languages.map((language) => ({
    language,
    address: inLanguage(source, language),
  }));
}
