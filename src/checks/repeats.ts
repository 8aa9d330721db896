/** Finds what stands twice. */
import type { CollectionName } from "../schema/collections.ts";

/** An item whose key an earlier item has. */
export interface Repeat<Item> {
  readonly item: Item;
  readonly first: Item;
}

/** Every item whose key was seen before, with the first one that has it; items without key are left out. */
export function repeats<Item>(items: readonly Item[], keyOf: (item: Item) => string | undefined): Repeat<Item>[] {
  const seen = new Map<string, Item>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    if (key === undefined) return [];
    const first = seen.get(key);
    if (first !== undefined) return [{ item, first }];
    seen.set(key, item);
    return [];
  });
}

/** Entries with a published address first, so that of two equal ones the new one is told. */
export function publishedFirst<Item extends { readonly id: string }>(
  items: readonly Item[],
  collection: CollectionName,
  published: ReadonlySet<string>,
): Item[] {
  const isNew = ({ id }: Item): number => Number(!published.has(`/${collection}/${id}/`));
  return [...items].sort((a, b) => isNew(a) - isNew(b));
}
