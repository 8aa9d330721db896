/** Builds the tree of concepts: parents, children, ancestors, tops. A circle or a missing parent makes a concept a top; a check complains. */
import type { ContentRecords } from "../sources/records.ts";
import { byIssued, compare } from "./order.ts";
import type { Concept, ConceptId, Entry } from "./types.ts";

/** A concept while the model is being built. */
export type MutableConcept = Omit<
  Concept,
  "narrower" | "ancestors" | "members" | "membersBelow" | "broader" | "top" | "related"
> & {
  narrower: MutableConcept[];
  ancestors: MutableConcept[];
  members: Entry[];
  membersBelow: Entry[];
  broader: MutableConcept | undefined;
  top: MutableConcept;
  related: MutableConcept[];
};

/** The tree under construction. */
export interface ConceptTree {
  readonly byId: ReadonlyMap<string, MutableConcept>;
  readonly tops: readonly MutableConcept[];
  readonly inOrder: readonly MutableConcept[];
  /** Fills `membersBelow` once every entry stands in its `members`. */
  gatherMembers(): void;
}

/** The address of a concept from the root of the site; it does not depend on the place in the tree. */
export function conceptAddress(id: string): string {
  return `/taxonomy/${id}/`;
}

function newConcept({ id, data, body, path }: ContentRecords["taxonomy"][number]): MutableConcept {
  const concept = {
    kind: "concept" as const,
    id: id as ConceptId,
    record: data,
    body,
    path,
    address: conceptAddress(id),
    name: data.prefLabel.en,
    broader: undefined,
    narrower: [],
    ancestors: [],
    related: [],
    members: [],
    membersBelow: [],
  } as unknown as MutableConcept;
  concept.top = concept;
  return concept;
}

/** The chain from the top down to the parent; empty where it runs in a circle. */
function ancestorsOf(concept: MutableConcept): MutableConcept[] {
  const chain: MutableConcept[] = [];
  for (let parent = concept.broader; parent; parent = parent.broader) {
    if (parent === concept || chain.includes(parent)) return [];
    chain.unshift(parent);
  }
  return chain;
}

const bySiblingOrder = (a: MutableConcept, b: MutableConcept): number =>
  a.record.order - b.record.order || compare(a.id, b.id);

/** Depth first, in the order of siblings. */
function walk(concept: MutableConcept): MutableConcept[] {
  return [concept, ...concept.narrower.flatMap(walk)];
}

/** Builds the tree from the records of `content/taxonomy`. */
export function buildConcepts(records: ContentRecords["taxonomy"]): ConceptTree {
  const byId = new Map(records.map((loaded) => [loaded.id, newConcept(loaded)]));
  const all = [...byId.values()];
  for (const concept of all) {
    const parent = concept.record.broader === undefined ? undefined : byId.get(concept.record.broader);
    concept.broader = parent === concept ? undefined : parent;
  }
  for (const concept of all) concept.ancestors = ancestorsOf(concept);
  for (const concept of all) {
    if (concept.ancestors.length === 0) concept.broader = undefined;
    concept.top = concept.ancestors[0] ?? concept;
    if (!concept.record.status) concept.broader?.narrower.push(concept);
    concept.related = concept.record.related.flatMap((id) => byId.get(id) ?? []);
  }
  for (const concept of all) concept.narrower.sort(bySiblingOrder);
  const tops = all.filter((concept) => !concept.broader && !concept.record.status).sort(bySiblingOrder);
  const retired = all.filter((concept) => concept.record.status).sort((a, b) => compare(a.id, b.id));
  return {
    byId,
    tops,
    inOrder: [...tops.flatMap(walk), ...retired],
    gatherMembers() {
      for (const concept of all) concept.members.sort(byIssued);
      for (const concept of all) {
        for (const member of concept.members) {
          for (const holder of [concept, ...concept.ancestors]) holder.membersBelow.push(member);
        }
      }
      for (const concept of all) concept.membersBelow = [...new Set(concept.membersBelow)].sort(byIssued);
    },
  };
}
