/** The placements beside which a doubt stands. */
import type { Concept, Entry, KnowledgeBase } from "./types.ts";

/** One place of an entry, and what speaks against it. */
export interface DoubtedPlace {
  readonly entry: Entry;
  readonly concept: Concept;
  readonly doubt: string;
}

/** Every placement in doubt, in the order of the entries. */
export function doubtedPlaces({ entries }: Pick<KnowledgeBase, "entries">): DoubtedPlace[] {
  return entries.flatMap((entry) =>
    entry.classifications.flatMap(({ concept, evidence: { doubt } }) =>
      doubt === undefined ? [] : [{ entry, concept, doubt }],
    ),
  );
}
