/** The part of search that the first results do without: authors, the full text, what to do where nothing is found, the bar of the comparison. It is loaded when somebody has asked for something. */
import type { indexAuthors, matchAuthors } from "./authors.ts";
import type { showCompareBar } from "./compare-bar.ts";
import type { filterAdvice, nameAdvice } from "./empty-advice.ts";
import type { FullText } from "./full-text.ts";
import type { LessonTexts } from "./lesson-texts.ts";
import type { suggestions } from "./near.ts";

export { indexAuthors, matchAuthors } from "./authors.ts";
export { showCompareBar } from "./compare-bar.ts";
export { filterAdvice, nameAdvice } from "./empty-advice.ts";
export { FullText } from "./full-text.ts";
export { LessonTexts } from "./lesson-texts.ts";
export { suggestions } from "./near.ts";

/** What it offers. */
export interface Later {
  readonly indexAuthors: typeof indexAuthors;
  readonly matchAuthors: typeof matchAuthors;
  readonly FullText: typeof FullText;
  readonly LessonTexts: typeof LessonTexts;
  readonly suggestions: typeof suggestions;
  readonly showCompareBar: typeof showCompareBar;
  readonly filterAdvice: typeof filterAdvice;
  readonly nameAdvice: typeof nameAdvice;
}
