/** Where search looks: the table of names and titles, the files of authors, the full-text index. */
import type { AuthorShard } from "../../exports/search-authors.ts";
import { letterOf } from "../../exports/search-authors.ts";
import type { SearchLessons } from "../../exports/search-lessons.ts";
import type { SearchTable } from "../../exports/search-table.ts";
import { sourceLanguage } from "../../schema/languages.ts";
import { type AuthorIndex, type AuthorMatch, indexAuthors, matchAuthors } from "./authors.ts";
import { buildFinder, type Finder, indexTitles, toQuery } from "./finder.ts";
import { FullText, type TextMatch } from "./full-text.ts";
import { LessonTexts } from "./lesson-texts.ts";
import { type Match, match, ranks, suggestions } from "./match.ts";
import { addTitles, readTable, type Table } from "./table.ts";

/** Titles of so many documents are indexed with the names; more are indexed after the first results. */
const fewDocuments = 1500;

async function json<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered with ${response.status}.`);
  return (await response.json()) as Data;
}

/** All sources of one table. */
export class SearchSources {
  readonly table: Table;
  readonly #base: string;
  readonly #finder: Finder;
  readonly #text: FullText;
  readonly #authors = new Map<string, Promise<AuthorIndex>>();

  /** Where the translated lessons are; undefined in English. */
  readonly #lessonsAddress: string | undefined;
  #lessons: Promise<LessonTexts> | undefined;

  private constructor(base: string, table: SearchTable) {
    this.#base = base;
    this.#lessonsAddress =
      table.language === sourceLanguage ? undefined : `${base}${table.language}/search/lessons.json`;
    this.table = readTable(table);
    this.#finder = buildFinder(this.table);
    this.#text = new FullText(base, this.table);
    if (this.table.hasTitles && this.table.documents.length <= fewDocuments) indexTitles(this.#finder);
  }

  /** Loads the table; `address` names its file. */
  static async load(base: string, address: string): Promise<SearchSources> {
    return new SearchSources(base, await json<SearchTable>(address));
  }

  /** Adds the titles if they are not there yet, and says whether that changed anything. */
  async completeTitles(): Promise<boolean> {
    if (this.#finder.titles) return false;
    if (!this.table.hasTitles) {
      const { stamp, titles } = await json<{ stamp: string; titles: string[] }>(`${this.#base}search/titles.json`);
      if (stamp !== this.table.stamp) return false;
      addTitles(this.table, titles);
    }
    indexTitles(this.#finder);
    return true;
  }

  /** What names and titles give; everything where nothing is asked. */
  named(query: string): Match[] {
    if (toQuery(query).run === "") return this.table.rows.map((row) => ({ row, rank: ranks.words }));
    return match(this.#finder, query);
  }

  /** Names near to a query that found nothing. */
  near(query: string): string[] {
    return suggestions(this.#finder, query);
  }

  /** Papers by their authors. One file is asked for, and each only once. */
  async authors(query: string): Promise<AuthorMatch[]> {
    const asked = toQuery(query);
    const [word = ""] = asked.words;
    if (asked.run.length < 2) return [];
    const letter = letterOf(word);
    const kept = this.#authors.get(letter);
    const index = kept ?? this.#loadAuthors(letter);
    this.#authors.set(letter, index);
    return index.then(
      (found) => matchAuthors(this.table, found, asked),
      () => {
        this.#authors.delete(letter);
        return [];
      },
    );
  }

  async #loadAuthors(letter: string): Promise<AuthorIndex> {
    const shard = await json<AuthorShard>(`${this.#base}search/authors/${letter}.json`);
    if (shard.stamp !== this.table.stamp) throw new Error("These authors belong to another version of the site.");
    return indexAuthors(shard);
  }

  /** Rows whose text holds the query, translated lessons first. */
  async text(query: string): Promise<TextMatch[]> {
    const [translated, english] = await Promise.all([this.#lessonsWith(query), this.#text.search(query)]);
    const seen = new Set(translated.map(({ row }) => row));
    return [...translated, ...english.filter(({ row }) => !seen.has(row))];
  }

  async #lessonsWith(query: string): Promise<TextMatch[]> {
    if (this.#lessonsAddress === undefined) return [];
    this.#lessons ??= json<SearchLessons>(this.#lessonsAddress).then((lessons) => {
      if (lessons.stamp !== this.table.stamp) throw new Error("These lessons belong to another version of the site.");
      return new LessonTexts(lessons, this.table);
    });
    try {
      return (await this.#lessons).search(query);
    } catch (error) {
      console.error(error);
      this.#lessons = undefined;
      return [];
    }
  }
}
