/** Comparisons that the Atlas prepares, so that they can be read without choosing and without script. */
import { contrastsOf } from "./query.ts";
import type { Concept, Entry, KnowledgeBase, Method } from "./types.ts";

/** A comparison with an address of its own. */
export interface PreparedComparison {
  /** Last part of its address: the id of a category, or two works joined by "-or-". */
  readonly id: string;
  readonly title: string;
  /** Why these methods. */
  readonly reason: string;
  /** The category that it belongs to. */
  readonly concept: Concept;
  readonly methods: readonly Method[];
}

const mostMethods = 6;
const isComparable = (entry: Entry | undefined): entry is Method =>
  entry?.kind === "method" && entry.record.profile !== undefined;

/** The members of a leaf that say most about it: those of its reading order, then those with most links, then the oldest. */
function telling(kb: KnowledgeBase, concept: Concept): Method[] {
  const read = concept.record.readingOrder.map(({ work }) => kb.workById.get(work)).filter(isComparable);
  const linked = concept.members.filter(isComparable).sort((a, b) => b.relations.length - a.relations.length);
  return [...new Set([...read, ...linked])].slice(0, mostMethods);
}

/** One for each leaf with at least two methods, and one for each pair that a contrast of siblings names. */
export function preparedComparisons(kb: KnowledgeBase): PreparedComparison[] {
  const leaves = kb.concepts.filter(({ narrower, record }) => narrower.length === 0 && !record.status);
  const ofLeaves = leaves.flatMap((concept): PreparedComparison[] => {
    const methods = telling(kb, concept);
    const all = concept.members.filter(isComparable).length;
    if (methods.length < 2) return [];
    const reason =
      all > methods.length
        ? `${methods.length} of the ${all} methods of the category, those of its reading order and those with most links first.`
        : "All methods of the category that have a profile.";
    return [{ id: concept.id, title: concept.name, reason, concept, methods }];
  });
  const ofPairs = kb.concepts.flatMap((concept) =>
    contrastsOf(kb, concept).flatMap(({ other, test, hereWork, thereWork }): PreparedComparison[] => {
      const written = concept.record.contrasts.some((contrast) => contrast.with === other.id);
      if (!written || !isComparable(hereWork) || !isComparable(thereWork) || hereWork === thereWork) return [];
      return [
        {
          id: `${hereWork.id}-or-${thereWork.id}`,
          title: `${hereWork.name} and ${thereWork.name}`,
          reason: `${concept.name} or ${other.name}? ${test}`,
          concept,
          methods: [hereWork, thereWork],
        },
      ];
    }),
  );
  const byId = new Map([...ofPairs, ...ofLeaves].map((comparison) => [comparison.id, comparison]));
  return [...ofLeaves, ...ofPairs].filter((comparison) => byId.get(comparison.id) === comparison);
}
