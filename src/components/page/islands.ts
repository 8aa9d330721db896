/** The interactive parts that load at a gesture: the tag of each custom element and the file that defines it. */
export const islands = {
  "page-gestures": "src/components/page/page-gestures.ts",
  "atlas-search": "src/components/search/atlas-search.ts",
  "search-suggest": "src/components/search/search-suggest.ts",
  "search-later": "src/components/search/search-later.ts",
  "not-found": "src/components/search/not-found.ts",
  "save-citations": "src/components/cite/save-citations.ts",
  "sort-table": "src/components/entry/sort-table.ts",
  "entry-list": "src/components/list/entry-list.ts",
  "atlas-quiz": "src/components/quiz/atlas-quiz.ts",
  "lesson-slides": "src/components/slides/lesson-slides.ts",
  "atlas-timeline": "src/components/timeline/atlas-timeline.ts",
  "method-compare": "src/components/compare/method-compare.ts",
  "offline-switch": "src/components/offline/offline-switch.ts",
  "taxonomy-graph": "src/components/graph/taxonomy-graph.ts",
  "graph-stage": "src/components/graph/graph-draw.ts",
} as const;

/** The tag of such a part. */
export type IslandName = keyof typeof islands;

/** The parts of search that speak: for each a source of its own in translation, of which every language has a script with its words put in. */
export const translatedIslands = {
  "atlas-search": "src/components/search/atlas-search-translated.ts",
  "search-suggest": "src/components/search/search-suggest-translated.ts",
} as const;

/** The name of such a part in a translation. */
export type TranslatedName = `${keyof typeof translatedIslands}-${string}`;

/** Where its script is served, from the root of the site. */
export function islandAddress(name: IslandName | TranslatedName): string {
  return `/islands/${name}.js`;
}
