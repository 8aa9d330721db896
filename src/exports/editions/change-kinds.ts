/** What kind of change it is, in the words of readers: renamed, moved, split, placed anew. */
import type { EditionConcept, EditionWork } from "../../schema/edition.ts";
import { canonicalJson } from "../../text/canonical.ts";

/** The kinds of change of a category, with the words for them, in the order of display. */
export const conceptChangeKinds = {
  added: "added",
  renamed: "renamed",
  moved: "moved",
  split: "split",
  replaced: "replaced by another",
  retired: "retired",
  restored: "in use again",
  removed: "removed",
  redefined: "defined anew",
  revised: "revised in lesson or details",
} as const;

/** The kinds of change of a work. */
export const workChangeKinds = {
  added: "added",
  placed: "placed anew",
  corrected: "corrected",
  removed: "removed",
} as const;

/** A kind of change of a category. */
export type ConceptChangeKind = keyof typeof conceptChangeKinds;
/** A kind of change of a work. */
export type WorkChangeKind = keyof typeof workChangeKinds;

const differ = (a: unknown, b: unknown): boolean => canonicalJson([a]) !== canonicalJson([b]);

const byStatus = { moved: "replaced", split: "split", retired: "retired" } as const;

/** What happened to a category; a single change may be of several kinds. */
export function conceptKinds(
  before: EditionConcept | undefined,
  after: EditionConcept | undefined,
): readonly ConceptChangeKind[] {
  if (!after) return ["removed"];
  if (!before) return ["added"];
  const kinds: ConceptChangeKind[] = [];
  if (differ(before.prefLabel, after.prefLabel)) kinds.push("renamed");
  // A category that is no longer in use has no place in the tree to move to.
  if (before.broader !== after.broader && !after.status) kinds.push("moved");
  if (after.status && differ(before.status, after.status)) kinds.push(byStatus[after.status.kind]);
  if (before.status && !after.status) kinds.push("restored");
  if (differ([before.definition, before.scopeNote], [after.definition, after.scopeNote])) kinds.push("redefined");
  return kinds.length > 0 ? kinds : ["revised"];
}

const placesOf = ({ places }: EditionWork): string[] =>
  places.map(({ concept, placedBy }) => `${concept} ${placedBy}`).sort();

const factsOf = ({ places, background: _, ...facts }: EditionWork): unknown => [
  facts,
  places.map(({ concept, placedBy, sections, reason, doubt }) => [`${concept} ${placedBy}`, sections, reason, doubt]),
];

/** What happened to a work: new places, corrected facts, or both. */
export function workKinds(before: EditionWork | undefined, after: EditionWork | undefined): readonly WorkChangeKind[] {
  if (!after) return ["removed"];
  if (!before) return ["added"];
  const isPlaced = differ(placesOf(before), placesOf(after));
  // The evidence of a new place belongs to the place; anything else that differs is a correction.
  const kept = new Set(placesOf(before));
  const withoutNews = { ...after, places: after.places.filter((it) => kept.has(`${it.concept} ${it.placedBy}`)) };
  const still = new Set(placesOf(after));
  const withoutOld = { ...before, places: before.places.filter((it) => still.has(`${it.concept} ${it.placedBy}`)) };
  const isCorrected = differ(factsOf(withoutOld), factsOf(withoutNews));
  return [...(isPlaced ? (["placed"] as const) : []), ...(isCorrected || !isPlaced ? (["corrected"] as const) : [])];
}
