/** What search says while one types, in English. Other languages have the same keys in their `interface.yaml`. */

/** The words of search. `{…}` is filled in; `one` and `other` are the forms of a noun after a number, see `text/fill.ts`. */
export const englishSearchWords = {
  kinds: {
    concept: { singular: "Category", plural: "Categories" },
    method: { singular: "Method", plural: "Methods" },
    benchmark: { singular: "Benchmark", plural: "Benchmarks" },
    paper: { singular: "Paper", plural: "Papers" },
  },
  facets: { kind: "Kind", pillar: "Pillar", category: "Category", year: "Year", venue: "Venue", code: "Code" },
  available: "available",
  best: "Best matches",
  guessed: "Perhaps you meant",
  further: {
    concept: "More categories",
    method: "More methods",
    benchmark: "More benchmarks",
    paper: "More papers",
  },
  byAuthor: "By author",
  inText: "In the text",
  by: "by",
  status: {
    hits: { one: "{n} result", other: "{n} results" },
    asked: " for “{query}”",
    notYet: "Nothing{asked} by name yet; searching the text.",
    nothing: "Nothing found{asked}.",
    hidden: "{hits}{asked}, but none with these filters.",
    shown: "{hits}{asked}{filtered}{where}{rest}.",
    filtered: " with these filters",
    onlyInText: ", only in the text",
    someInText: ", {n} of them only in the text",
    rest: "; searching the text",
  },
  dropOne: "Drop a filter to see what it hides:",
  dropAll: "Drop all filters",
  dropButton: "{facet}: show {hits}",
  near: "Names that are near:",
  nothingNear: "No name is near to it. Fewer or other words may help.",
  links: { taxonomy: "Walk the taxonomy", methods: "All methods", papers: "All papers" },
  recent: "Recent searches",
  clearRecent: "Clear recent searches",
  showMore: "Show {next} more",
  showMoreOf: "Show {next} more of {of}",
  furtherValues: "{n} more",
  chosen: "· {n} chosen",
  compare: "Compare",
  compareThese: "Compare these {n} methods",
  compareOneMore: "Choose one more to compare.",
  toCompare: "To compare: {names}.",
  noMore: "No more than six fit side by side.",
  chooseNone: "Choose none",
  alsoCalled: "also called",
  notLoaded: "The list of names could not be loaded. Press Search to try again.",
};

/** What the button says that saves the works shown as BibTeX. */
export const englishSaveWords = {
  save: "Save the works shown as BibTeX",
  saved: "Saved atlas.bib.",
  saveNone: "No work is shown.",
  saveFailed: "The citations could not be fetched. Try again when the connection is back.",
};

/** The words of search in one language. */
export type SearchInterface = typeof englishSearchWords;
