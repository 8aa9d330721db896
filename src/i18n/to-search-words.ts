/** Makes the words of search ready for use, in the browser too. */
import type { FacetName } from "../exports/search-facets.ts";
import { type Language, sourceLanguage } from "../schema/languages.ts";
import type { SearchInterface } from "../schema/search-words.ts";
import { fill, fillCount } from "../text/fill.ts";

/** How much was found. */
export interface Amounts {
  /** By names, titles and authors, whatever the filters. */
  readonly found: number;
  /** What the filters leave of it. */
  readonly shown: number;
  /** How many of those only the text holds. */
  readonly inText: number;
  /** True while the full text is still searched. */
  readonly waiting: boolean;
}

/** What search says in a language. */
export function toSearchWords(words: SearchInterface, language: Language) {
  const { status: say } = words;
  const hits = (amount: number): string => fillCount(language, say.hits, amount);
  const status = (query: string, isFiltered: boolean, { found, shown, inText, waiting }: Amounts): string => {
    const asked = query ? fill(say.asked, { query }) : "";
    if (shown === 0 && waiting) return fill(say.notYet, { asked });
    if (found === 0) return fill(say.nothing, { asked });
    if (shown === 0) return fill(say.hidden, { hits: hits(found), asked });
    const where = inText === shown ? say.onlyInText : inText > 0 ? fill(say.someInText, { n: inText }) : "";
    const filtered = isFiltered ? say.filtered : "";
    return fill(say.shown, { hits: hits(shown), asked, filtered, where, rest: waiting ? say.rest : "" });
  };
  return {
    ...words,
    /** Folder of the categories, from the root of the site. */
    taxonomy: language === sourceLanguage ? "taxonomy" : `${language}/taxonomy`,
    status,
    dropButton: (facet: FacetName, amount: number) =>
      fill(words.dropButton, { facet: words.facets[facet], hits: hits(amount) }),
    showMore: (next: number, of: number | undefined) =>
      of === undefined ? fill(words.showMore, { next }) : fill(words.showMoreOf, { next, of }),
    furtherValues: (n: number) => fill(words.furtherValues, { n }),
    chosen: (n: number) => fill(words.chosen, { n }),
    compareThese: (n: number) => fill(words.compareThese, { n }),
    toCompare: (names: string) => fill(words.toCompare, { names }),
  };
}

/** The words of search, ready for use. */
export type SearchWords = ReturnType<typeof toSearchWords>;
