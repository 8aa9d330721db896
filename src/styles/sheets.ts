/**
 * One style sheet for each family of pages, so that a page asks for a single file with little more in it than it needs:
 * what every page has, from `core.css`, and what its family adds. `tests/build/budgets.test.ts` keeps watch.
 */
import print from "./print.css?url";
import benchmark from "./sheets/benchmark.css?url";
import category from "./sheets/category.css?url";
import explore from "./sheets/explore.css?url";
import graph from "./sheets/graph.css?url";
import home from "./sheets/home.css?url";
import leaf from "./sheets/leaf.css?url";
import list from "./sheets/list.css?url";
import method from "./sheets/method.css?url";
import paper from "./sheets/paper.css?url";
import search from "./sheets/search.css?url";
import text from "./sheets/text.css?url";
import tree from "./sheets/tree.css?url";

/** The address of each family's style sheet. */
export const sheets = {
  benchmark,
  category,
  explore,
  graph,
  home,
  leaf,
  list,
  method,
  paper,
  search,
  text,
  tree,
} as const;

/** What only paper needs; it comes when the page stands. */
export const printSheet = print;

/** A family of pages that look alike. */
export type SheetName = keyof typeof sheets;
