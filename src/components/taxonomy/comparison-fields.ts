/** Which fields of the mechanism profile tell the members of a branch apart; all fields stand on the page that compares them. */
import type { Concept } from "../../knowledge/types.ts";
import type { ProfileFieldName } from "../../schema/vocabulary.ts";

const stateFields: readonly ProfileFieldName[] = ["stateCarrier", "stateSize", "write", "read", "compress", "evict"];
const dynamicsFields: readonly ProfileFieldName[] = [
  "temporalOrder",
  "noiseSchedule",
  "exposureBias",
  "reasoner",
  "training",
  "conditioning",
];

/** The columns of a category's comparison table: those of dynamics for its pillar, those of state elsewhere. */
export function comparisonFields(concept: Concept): readonly ProfileFieldName[] {
  return concept.top.id === "dynamics-modeling" ? dynamicsFields : stateFields;
}
