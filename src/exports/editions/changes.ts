/**
 * What changed between two editions, as data: applied to the older edition it gives the newer one, exactly. Readers get the
 * kinds of change and the reasons; programs get the values.
 */
import { compare } from "../../knowledge/order.ts";
import type { Edition, EditionConcept, EditionTerm, EditionWork } from "../../schema/edition.ts";
import { canonicalJson } from "../../text/canonical.ts";
import { type ConceptChangeKind, conceptKinds, type WorkChangeKind, workKinds } from "./change-kinds.ts";
import { conceptReason, workReason } from "./change-reasons.ts";

/** The new values of one item. An added item has all its fields in `set`; for a removed one `removed` is true. */
export interface ItemChange<Item> {
  readonly id: string;
  readonly set?: Partial<Item>;
  /** Fields that are no longer there. */
  readonly unset?: readonly (keyof Item & string)[];
  readonly removed?: true;
}

/** One changed category. */
export interface ConceptChange extends ItemChange<EditionConcept> {
  readonly name: string;
  readonly kinds: readonly ConceptChangeKind[];
  readonly reason?: string;
}

/** One changed work. */
export interface WorkChange extends ItemChange<EditionWork> {
  readonly kind: EditionWork["kind"];
  readonly name: string;
  readonly kinds: readonly WorkChangeKind[];
  readonly reason?: string;
}

/** Everything that changed from one edition to another. */
export interface EditionChanges {
  readonly from: string;
  readonly to: string;
  /** What the newer edition says of itself. */
  readonly edition: Omit<Edition, "concepts" | "terms" | "works">;
  readonly concepts: readonly ConceptChange[];
  readonly terms: readonly ItemChange<EditionTerm>[];
  readonly works: readonly WorkChange[];
}

const isSame = (a: unknown, b: unknown): boolean => canonicalJson([a]) === canonicalJson([b]);

function changeOf<Item extends { readonly id: string }>(
  before: Item | undefined,
  after: Item | undefined,
): ItemChange<Item> {
  if (!after) return { id: before?.id ?? "", removed: true };
  if (!before) return { id: after.id, set: after };
  const keys = Object.keys(after) as (keyof Item & string)[];
  const changed = keys.filter((key) => !isSame(before[key], after[key]));
  const unset = (Object.keys(before) as (keyof Item & string)[]).filter((key) => !(key in after));
  return {
    id: after.id,
    ...(changed.length > 0 && { set: Object.fromEntries(changed.map((key) => [key, after[key]])) as Partial<Item> }),
    ...(unset.length > 0 && { unset }),
  };
}

/** Both states of every item that differs, in the order of keys. */
function differing<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): (readonly [before: Item | undefined, after: Item | undefined])[] {
  const old = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Map(after.map((item) => [keyOf(item), item]));
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(compare)
    .map((key) => [old.get(key), now.get(key)] as const)
    .filter(([a, b]) => !isSame(a, b));
}

/** The key of a work within an edition, as lessons write it. */
export const workKey = ({ kind, id }: Pick<EditionWork, "kind" | "id">): string => `${kind}:${id}`;

const idOf = ({ id }: { readonly id: string }): string => id;

/** What changed from one edition to another. */
export function diffEditions(from: Edition, to: Edition): EditionChanges {
  const { concepts: _, terms: __, works: ___, ...edition } = to;
  return {
    from: from.version,
    to: to.version,
    edition,
    concepts: differing(from.concepts, to.concepts, idOf).map(([before, after]) => {
      const kinds = conceptKinds(before, after);
      const reason = conceptReason(before, after, kinds, to);
      const name = (after ?? before)?.prefLabel.en ?? "";
      return { ...changeOf(before, after), name, kinds, ...(reason !== undefined && { reason }) };
    }),
    terms: differing(from.terms, to.terms, idOf).map(([before, after]) => changeOf(before, after)),
    works: differing(from.works, to.works, workKey).map(([before, after]) => {
      const { kind, name } = (after ?? before) as EditionWork;
      const kinds = workKinds(before, after);
      const reason = workReason(before, after, kinds, to);
      return { ...changeOf(before, after), kind, name, kinds, ...(reason !== undefined && { reason }) };
    }),
  };
}
