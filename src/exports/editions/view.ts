/** What the pages of an edition show, from its data alone: the tree with its members, lessons with their links resolved. */
import { compare } from "../../knowledge/order.ts";
import type { Edition, EditionConcept, EditionPlace, EditionTerm, EditionWork } from "../../schema/edition.ts";
import { workKey } from "./changes.ts";

/** A work at one of its places. */
export interface EditionMember {
  readonly work: EditionWork;
  readonly place: EditionPlace;
}

/** A category of an edition with what stands around it. */
export interface EditionNode {
  readonly concept: EditionConcept;
  readonly address: string;
  /** From the top down to the parent. */
  readonly ancestors: readonly EditionNode[];
  /** Children in use, in their order. */
  readonly narrower: readonly EditionNode[];
  /** Works placed right here, oldest first. */
  readonly members: readonly EditionMember[];
  /** How many works stand here or below, each once. */
  readonly amount: number;
}

/** An edition as its pages read it. */
export interface EditionView {
  readonly edition: Edition;
  readonly tops: readonly EditionNode[];
  readonly nodes: ReadonlyMap<string, EditionNode>;
  /** Works without a place, by topic. */
  readonly background: readonly (readonly [topic: string, works: readonly EditionWork[]])[];
}

/** Address of the front page of an edition. */
export const editionAddress = (version: string): string => `/v/${version}/`;

/** Address of its taxonomy, or of one category in it. */
export const editionTaxonomy = (version: string, id?: string): string =>
  `${editionAddress(version)}taxonomy/${id === undefined ? "" : `${id}/`}`;

/** Address of its works without a place. */
export const editionBackground = (version: string): string => `${editionAddress(version)}background/`;

/** Address of its data. */
export const editionData = (version: string): string => `${editionAddress(version)}edition.json`;

/** The id of a work on a page of an edition. */
export const workAnchor = (work: Pick<EditionWork, "kind" | "id">): string => `${work.kind}-${work.id}`;

interface MutableNode extends EditionNode {
  ancestors: MutableNode[];
  narrower: MutableNode[];
  members: EditionMember[];
  amount: number;
}

const byIssued = (a: EditionWork, b: EditionWork): number => compare(a.issued, b.issued) || compare(a.id, b.id);

function lineOf(node: MutableNode, nodes: ReadonlyMap<string, MutableNode>): MutableNode[] {
  const line: MutableNode[] = [];
  let parent = nodes.get(node.concept.broader ?? "");
  while (parent && parent !== node && !line.includes(parent)) {
    line.unshift(parent);
    parent = nodes.get(parent.concept.broader ?? "");
  }
  return line;
}

function groupBackground(works: readonly EditionWork[]): [string, EditionWork[]][] {
  const unplaced = works.filter(({ places }) => places.length === 0).sort(byIssued);
  return [...Map.groupBy(unplaced, ({ background = "Other" }) => background)].sort(([a], [b]) => compare(a, b));
}

/** The view of an edition. */
export function viewEdition(edition: Edition): EditionView {
  const nodes = new Map(
    edition.concepts.map((concept) => {
      const address = editionTaxonomy(edition.version, concept.id);
      return [concept.id, { concept, address, ancestors: [], narrower: [], members: [], amount: 0 } as MutableNode];
    }),
  );
  const all = [...nodes.values()].sort(
    (a, b) => a.concept.order - b.concept.order || compare(a.concept.id, b.concept.id),
  );
  for (const node of all) {
    node.ancestors = lineOf(node, nodes);
    if (!node.concept.status) node.ancestors.at(-1)?.narrower.push(node);
  }
  for (const work of [...edition.works].sort(byIssued)) {
    const held = work.places.flatMap((place) => {
      const node = nodes.get(place.concept);
      node?.members.push({ work, place });
      return node ? [node, ...node.ancestors] : [];
    });
    for (const node of new Set(held)) node.amount += 1;
  }
  const tops = all.filter(({ ancestors, concept }) => ancestors.length === 0 && !concept.status);
  return { edition, tops, nodes, background: groupBackground(edition.works) };
}

/** Where a work stands in an edition: on the page of its first place, or among the works without one; undefined where it is not in it. */
function addressOfWork({ edition }: EditionView, key: string): string | undefined {
  const work = edition.works.find((candidate) => workKey(candidate) === key);
  if (!work) return undefined;
  const [first] = work.places;
  const page = first ? editionTaxonomy(edition.version, first.concept) : editionBackground(edition.version);
  return `${page}#${workAnchor(work)}`;
}

/**
 * The lesson of a category with links that stay inside the edition. What the edition does not hold is named without a link.
 * `href` turns an address from the root of the site into one that works under the base path.
 */
export function lessonOf(view: EditionView, { concept }: EditionNode, href: (address: string) => string): string {
  return concept.lesson.replace(/<a href="([^"]*)"([^>]*)>(.*?)<\/a>/gs, (link, target: string, rest, words) => {
    const [, kind, id = ""] = /^(concept|method|benchmark|paper):(.*)$/.exec(target) ?? [];
    if (kind === undefined) return target.startsWith("/") ? `<a href="${href(target)}"${rest}>${words}</a>` : link;
    const address = kind === "concept" ? view.nodes.get(id)?.address : addressOfWork(view, target);
    return address === undefined ? words : `<a href="${href(address)}">${words}</a>`;
  });
}

/** The terms that a lesson links, in the order of the alphabet. */
export function termsOf({ edition }: EditionView, { concept }: EditionNode): EditionTerm[] {
  return edition.terms.filter(({ id }) => concept.lesson.includes(`href="#term-${id}"`));
}
