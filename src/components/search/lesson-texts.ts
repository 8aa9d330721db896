/** Looks into the translated lessons, which are few. A word is found inside a longer one too, because German and others write words together. */
import type { SearchLessons } from "../../exports/search-lessons.ts";
import { fold, withTwoLetterForms } from "../../text/fold.ts";
import { toQuery } from "./finder.ts";
import type { TextMatch } from "./full-text.ts";
import { excerpt } from "./highlight.ts";
import type { Row, Table } from "./table.ts";

/** Shorter words are found at the beginning of a word only. */
const wholeBelow = 4;

interface LessonText {
  readonly row: Row;
  readonly words: readonly string[];
  /** Each word without its accents, and where that differs with two letters for them. */
  readonly forms: readonly (readonly string[])[];
}

/** The lessons of one table. */
export class LessonTexts {
  readonly #lessons: readonly LessonText[];

  constructor({ texts }: SearchLessons, table: Table) {
    const rows = table.rows.filter(({ kind }) => kind === "concept");
    const byDocument = new Map(rows.map((row) => [row.document, row]));
    this.#lessons = texts.flatMap((text, index): LessonText[] => {
      const row = byDocument.get(index);
      if (!row || text === "") return [];
      const words = text.split(/\s+/);
      return [{ row, words, forms: words.map((word) => [...new Set([fold(word), fold(withTwoLetterForms(word))])]) }];
    });
  }

  /** The lessons that hold every word of a query, those with the most places first. */
  search(query: string): TextMatch[] {
    const asked = toQuery(query).words;
    if (asked.length === 0) return [];
    return this.#lessons
      .flatMap(({ row, words, forms }) => {
        const places = asked.map((word) => placesOf(forms, word));
        const found = [...new Set(places.flat())].sort((a, b) => a - b);
        return places.every((own) => own.length > 0) ? [{ row, words, found }] : [];
      })
      .sort((a, b) => b.found.length - a.found.length || a.row.index - b.row.index)
      .map(({ row, words, found }) => ({ row, passage: () => Promise.resolve(excerpt(words, found)) }));
  }
}

function placesOf(forms: LessonText["forms"], word: string): number[] {
  const holds = (form: string): boolean => (word.length < wholeBelow ? form.startsWith(word) : form.includes(word));
  return forms.flatMap((own, place) => (own.some(holds) ? [place] : []));
}
