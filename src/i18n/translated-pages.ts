/** The words of pages that are composed anew for a translation, because they show only part of what the English page shows. */

/** Number and what is counted, such as "24 Kategorien". */
export type Counted = Readonly<Record<"concepts" | "methods" | "papers" | "benchmarks" | "corrections", string>>;

/** What these pages say in one language. */
export interface TranslatedPages {
  readonly home: {
    readonly title: string;
    readonly description: string;
    /** Text before, for and after the links to the two pillars. */
    readonly lede: readonly [before: string, state: string, between: string, dynamics: string, after: string];
    /** That entries and some pages are in English. */
    readonly englishNote: string;
    readonly numbers: string;
    readonly counted: Counted;
    /** Text before and after the title of the survey. */
    readonly survey: readonly [before: string, title: string, after: string];
    readonly start: string;
    readonly cards: readonly { readonly address: string; readonly title: string; readonly says: string }[];
    readonly newest: string;
  };
  readonly taxonomy: {
    readonly description: string;
    readonly lede: string;
    /** How many categories and leaves there are, and what a number means. */
    readonly counts: (categories: number, leaves: number) => string;
  };
  readonly concept: {
    readonly category: string;
    readonly section: (sections: string) => string;
    readonly inEnglish: string;
    readonly also: string;
    readonly onThisPage: string;
    readonly subCategories: string;
    readonly lesson: string;
    /** Stands above a lesson that is not translated. */
    readonly lessonMissing: string;
    /** Stands above a lesson whose English text has changed since. */
    readonly lessonStale: string;
    /** Stands above questions and contrasts in English. */
    readonly partMissing: string;
    readonly readingOrder: string;
    readonly members: string;
    readonly counts: (here: string, below: number) => string;
    readonly oldestFirst: (counts: string) => string;
    readonly noMembers: string;
    readonly related: string;
    /** Text before and for the link to the English page. */
    readonly more: readonly [before: string, link: string, after: string];
  };
  readonly glossary: { readonly inEnglish: string };
  readonly searchPage: {
    readonly description: string;
    readonly submit: string;
    readonly label: string;
    readonly placeholder: string;
    readonly keys: string;
    readonly filters: string;
    readonly dropFilters: string;
    readonly save: string;
    readonly comparison: string;
    readonly noScript: string;
  };
}
