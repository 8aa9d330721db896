/** Where search looks: the table of names and titles, the files of authors, the full-text index. */
import type { AuthorShard } from "../../exports/search-authors.ts";
import { letterOf } from "../../exports/search-authors.ts";
import type { SearchLessons } from "../../exports/search-lessons.ts";
import type { SearchTable } from "../../exports/search-table.ts";
import { sourceLanguage } from "../../schema/languages.ts";
import type { AuthorIndex, AuthorMatch } from "./authors.ts";
import { buildFinder, type Finder, indexTitles, toQuery } from "./finder.ts";
import type { FullText, TextMatch } from "./full-text.ts";
import type { LessonTexts } from "./lesson-texts.ts";
import { type Match, match, ranks } from "./match.ts";
import type { Later } from "./search-later.ts";
import { addTitles, readTable, type Table } from "./table.ts";

async function json<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered with ${response.status}.`);
  return (await response.json()) as Data;
}

/** The file of titles, for the order of works that its stamp names. */
interface Titles {
  readonly stamp: string;
  readonly titles: readonly string[];
}

const loadTitles = (base: string): Promise<Titles> => json<Titles>(`${base}search/titles.json`);

/** All sources of one table. */
export class SearchSources {
  readonly table: Table;
  readonly #base: string;
  readonly #finder: Finder;
  readonly #authors = new Map<string, Promise<AuthorIndex>>();
  #later: Promise<Later> | undefined;
  #text: FullText | undefined;

  /** Where the translated lessons are; undefined in English. */
  readonly #lessonsAddress: string | undefined;
  #lessons: Promise<LessonTexts> | undefined;

  private constructor(base: string, table: SearchTable) {
    this.#base = base;
    this.#lessonsAddress =
      table.language === sourceLanguage ? undefined : `${base}${table.language}/search/lessons.json`;
    this.table = readTable(table);
    this.#finder = buildFinder(this.table);
  }

  /** Loads the table; `address` names its file. With `titles` they are asked for beside it and waited for, as far as they can be had. */
  static async load(base: string, address: string, titles = false): Promise<SearchSources> {
    const early = titles ? loadTitles(base).catch(() => undefined) : undefined;
    const sources = new SearchSources(base, await json<SearchTable>(address));
    const loaded = await early;
    if (loaded) sources.#addTitles(loaded);
    return sources;
  }

  /** Adds the titles if they are not there yet, and says whether that changed anything. */
  async completeTitles(): Promise<boolean> {
    return !this.table.hasTitles && this.#addTitles(await loadTitles(this.#base));
  }

  #addTitles({ stamp, titles }: Titles): boolean {
    if (stamp !== this.table.stamp) return false;
    addTitles(this.table, titles);
    indexTitles(this.#finder);
    return true;
  }

  /** What looks through authors and text; it comes when somebody asks for the first time. */
  further(): Promise<Later> {
    const address = `${this.#base}islands/search-later.js`;
    this.#later ??= import(/* @vite-ignore */ address) as Promise<Later>;
    return this.#later;
  }

  /** What names and titles give; everything where nothing is asked. */
  named(query: string): Match[] {
    if (toQuery(query).run === "") return this.table.rows.map((row) => ({ row, rank: ranks.words }));
    return match(this.#finder, query);
  }

  /** Names near to a query that found nothing. */
  async near(query: string): Promise<string[]> {
    const { suggestions } = await this.further();
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
    try {
      const [found, { matchAuthors }] = await Promise.all([index, this.further()]);
      return matchAuthors(this.table, found, asked);
    } catch {
      this.#authors.delete(letter);
      this.#later = undefined;
      return [];
    }
  }

  async #loadAuthors(letter: string): Promise<AuthorIndex> {
    const [shard, { indexAuthors }] = await Promise.all([
      json<AuthorShard>(`${this.#base}search/authors/${letter}.json`),
      this.further(),
    ]);
    if (shard.stamp !== this.table.stamp) throw new Error("These authors belong to another version of the site.");
    return indexAuthors(shard);
  }

  /** Rows whose text holds the query, translated lessons first. */
  async text(query: string): Promise<TextMatch[]> {
    const { FullText, LessonTexts } = await this.further();
    this.#text ??= new FullText(this.#base, this.table);
    const [translated, english] = await Promise.all([this.#lessonsWith(query, LessonTexts), this.#text.search(query)]);
    const seen = new Set(translated.map(({ row }) => row));
    return [...translated, ...english.filter(({ row }) => !seen.has(row))];
  }

  async #lessonsWith(query: string, Texts: Later["LessonTexts"]): Promise<TextMatch[]> {
    if (this.#lessonsAddress === undefined) return [];
    this.#lessons ??= json<SearchLessons>(this.#lessonsAddress).then((lessons) => {
      if (lessons.stamp !== this.table.stamp) throw new Error("These lessons belong to another version of the site.");
      return new Texts(lessons, this.table);
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
