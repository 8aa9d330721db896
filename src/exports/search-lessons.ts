/** The text of the translated lessons, for search in their language; the full-text index holds the English ones. */
import { toText } from "../body/to-text.ts";
import type { TranslationBook } from "../knowledge/translation.ts";
import type { KnowledgeBase } from "../knowledge/types.ts";
import type { Language } from "../schema/languages.ts";
import { searchStamp, worksOf } from "./search-table.ts";

/** The file as it travels. */
export interface SearchLessons {
  /** That of the table in whose order the lessons stand. */
  readonly stamp: string;
  /** One for each concept of the table; empty where its lesson is not translated. */
  readonly texts: readonly string[];
}

/** The lessons of one language. */
export function buildSearchLessons(kb: KnowledgeBase, book: TranslationBook, language: Language): SearchLessons {
  return {
    stamp: searchStamp(worksOf(kb)),
    texts: kb.concepts.map(({ id }) => toText(book.find(language, id)?.body ?? "")),
  };
}
