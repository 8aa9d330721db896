/** Applies the changes between two editions to the older one. */
import { compare } from "../../knowledge/order.ts";
import type { Edition, EditionWork } from "../../schema/edition.ts";
import { type EditionChanges, type ItemChange, workKey } from "./changes.ts";

function changed<Item extends object>(before: Item | undefined, { set, unset }: ItemChange<Item>): Item {
  const dropped = new Set<string>(unset);
  const kept = Object.entries(before ?? {}).filter(([key]) => !dropped.has(key));
  return { ...Object.fromEntries(kept), ...set } as Item;
}

function applied<Item extends object, Change extends ItemChange<Item>>(
  items: readonly Item[],
  changes: readonly Change[],
  keyOf: (item: Item) => string,
  keyOfChange: (change: Change) => string,
): Item[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  for (const change of changes) {
    const key = keyOfChange(change);
    if (change.removed) byKey.delete(key);
    else byKey.set(key, changed(byKey.get(key), change));
  }
  return [...byKey.values()];
}

const idOf = ({ id }: { readonly id: string }): string => id;
const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compare(a.id, b.id);
const byIdAndKind = (a: EditionWork, b: EditionWork): number => byId(a, b) || compare(a.kind, b.kind);

/** The newer edition. Throws where the changes start from another edition. */
export function applyChanges(edition: Edition, changes: EditionChanges): Edition {
  if (edition.version !== changes.from)
    throw new Error(`The changes start from edition ${changes.from}, not from ${edition.version}.`);
  return {
    ...changes.edition,
    concepts: applied(edition.concepts, changes.concepts, idOf, idOf).sort(byId),
    terms: applied(edition.terms, changes.terms, idOf, idOf).sort(byId),
    works: applied(edition.works, changes.works, workKey, workKey).sort(byIdAndKind),
  };
}
