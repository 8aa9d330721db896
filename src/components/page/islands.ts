/** The interactive parts that load at a gesture: the tag of each custom element and the file that defines it. */
export const islands = {
  "page-gestures": "src/components/page/page-gestures.ts",
  "atlas-search": "src/components/search/atlas-search.ts",
  "search-later": "src/components/search/search-later.ts",
  "not-found": "src/components/search/not-found.ts",
  "save-citations": "src/components/cite/save-citations.ts",
  "sort-table": "src/components/entry/sort-table.ts",
  "entry-list": "src/components/list/entry-list.ts",
  "atlas-quiz": "src/components/quiz/atlas-quiz.ts",
  "lesson-slides": "src/components/slides/lesson-slides.ts",
  "atlas-timeline": "src/components/timeline/atlas-timeline.ts",
  "method-compare": "src/components/compare/method-compare.ts",
  "taxonomy-graph": "src/components/graph/taxonomy-graph.ts",
} as const;

/** The tag of such a part. */
export type IslandName = keyof typeof islands;

/** Search in a translation: one source, and a script for each language with its words put in. */
export const translatedSearch = {
  source: "src/components/search/atlas-search-translated.ts",
  nameIn: (language: string) => `atlas-search-${language}` as const,
};

/** Where its script is served, from the root of the site. */
export function islandAddress(name: IslandName | ReturnType<typeof translatedSearch.nameIn>): string {
  return `/islands/${name}.js`;
}
