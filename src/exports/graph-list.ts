/** The graph in words: a branch of the tree as a nested list of its works, cut into pages. */
import type { Concept, Entry } from "../knowledge/types.ts";

/** Works on one page of the list; with what each says of others, a page stays far below 1,500 elements. */
export const worksPerPage = 200;

/** A category on one page of the list: what of its works stands there. */
export interface ListBranch {
  readonly concept: Concept;
  readonly narrower: readonly ListBranch[];
  readonly works: readonly Entry[];
}

/** One line of the list: a work below a category, or a category in which there is none. */
interface Line {
  readonly path: readonly Concept[];
  readonly work: Entry | undefined;
}

function linesOf(concept: Concept, above: readonly Concept[] = []): Line[] {
  const path = [...above, concept];
  if (concept.narrower.length + concept.members.length === 0) return [{ path, work: undefined }];
  return [
    ...concept.narrower.flatMap((child) => linesOf(child, path)),
    ...concept.members.map((work) => ({ path, work })),
  ];
}

/** The lines below a category of a certain depth as a tree; its lines stand beside each other. */
function toBranch(concept: Concept, depth: number, lines: readonly Line[]): ListBranch {
  const groups = Map.groupBy(lines, ({ path }) => path[depth + 1]);
  return {
    concept,
    narrower: [...groups].flatMap(([child, own]) => (child ? [toBranch(child, depth + 1, own)] : [])),
    works: (groups.get(undefined) ?? []).flatMap(({ work }) => work ?? []),
  };
}

/** Cuts a list into pages; at least one. */
export function pagesOf<Item>(items: readonly Item[]): (readonly Item[])[] {
  const amount = Math.max(1, Math.ceil(items.length / worksPerPage));
  return Array.from({ length: amount }, (_, page) => items.slice(page * worksPerPage, (page + 1) * worksPerPage));
}

/** The pages of a branch, at least one; each repeats the names of the categories above its works. */
export function branchPages(concept: Concept): ListBranch[] {
  return pagesOf(linesOf(concept)).map((lines) => toBranch(concept, 0, lines));
}
