/** What search says in English. */
import { count } from "../text/format.ts";
import type { SearchWords } from "./search-words.ts";

export const enSearch: SearchWords = {
  taxonomy: "taxonomy",
  kinds: {
    concept: { one: "Category", several: "Categories" },
    method: { one: "Method", several: "Methods" },
    benchmark: { one: "Benchmark", several: "Benchmarks" },
    paper: { one: "Paper", several: "Papers" },
  },
  facets: { kind: "Kind", pillar: "Pillar", category: "Category", year: "Year", venue: "Venue", code: "Code" },
  available: "available",
  best: "Best matches",
  guessed: "Perhaps you meant",
  further: (several) => `More ${several.toLowerCase()}`,
  byAuthor: "By author",
  inText: "In the text",
  by: "by ",
  status: (query, filtered, { found, shown, inText, waiting }) => {
    const asked = query ? ` for “${query}”` : "";
    if (shown === 0 && waiting) return `Nothing${asked} by name yet; searching the text.`;
    if (found === 0) return `Nothing found${asked}.`;
    if (shown === 0) return `${count(found, "result")}${asked}, but none with these filters.`;
    const where = inText === shown ? ", only in the text" : inText > 0 ? `, ${inText} of them only in the text` : "";
    const rest = waiting ? "; searching the text" : "";
    return `${count(shown, "result")}${asked}${filtered ? " with these filters" : ""}${where}${rest}.`;
  },
  dropOne: "Drop a filter to see what it hides:",
  dropAll: "Drop all filters",
  dropButton: (facet, amount) => `${facet}: show ${count(amount, "result")}`,
  near: "Names that are near:",
  nothingNear: "No name is near to it. Fewer or other words may help.",
  links: ["Walk the taxonomy", "All methods", "All papers"],
  recent: "Recent searches",
  clearRecent: "Clear recent searches",
  showMore: (next, of) => `Show ${next} more${of === undefined ? "" : ` of ${of}`}`,
  furtherValues: (amount) => `${amount} more`,
  chosen: (amount) => `· ${amount} chosen`,
  compare: "Compare",
  compareThese: (amount) => `Compare these ${amount} methods`,
  compareOneMore: "Choose one more to compare.",
  toCompare: (names) => `To compare: ${names}.`,
  noMore: "No more than six fit side by side.",
  chooseNone: "Choose none",
  alsoCalled: "also called ",
  notLoaded: "The list of names could not be loaded. Press Search to try again.",
};
