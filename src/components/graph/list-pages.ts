/** The pages of the graph in words, for their routes. */
import { branchPages, pagesOf } from "../../exports/graph-list.ts";
import { kb } from "../../kb.ts";

// Works that the survey needs and its taxonomy does not hold, each once: a method stands for its paper.
const background = [...kb.workById.values()].filter((entry) => entry.classifications.length === 0);

/** Every page of every list, in their order. */
export const listPages = [
  ...kb.tops.map((concept) => ({ id: concept.id as string, concept, contents: branchPages(concept) })),
  { id: "background", concept: undefined, contents: pagesOf(background) },
].flatMap(({ id, concept, contents }) =>
  contents.map((content, index) => ({ id, concept, content, page: index + 1, pages: contents.length })),
);
