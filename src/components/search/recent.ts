/** The last searches of this browser; they never leave it, and can be cleared. Runs in the browser and in tests. */

const key = "recent-searches";
const most = 8;

/** What is needed of the browser's storage. */
export type RecentStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The last searches, newest first; none where storage is closed or holds something else. */
export function recentSearches(storage: () => RecentStorage): string[] {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((item) => typeof item === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a search as the newest. */
export function keepSearch(storage: () => RecentStorage, query: string): void {
  const text = query.trim().slice(0, 80);
  if (text.length < 2) return;
  const same = (other: string): boolean => other.toLowerCase() === text.toLowerCase();
  const others = recentSearches(storage).filter((other) => !same(other));
  try {
    storage().setItem(key, JSON.stringify([text, ...others].slice(0, most)));
  } catch {
    // Storage is full or closed; search works without.
  }
}

/** Forgets them all. */
export function clearSearches(storage: () => RecentStorage): void {
  try {
    storage().removeItem(key);
  } catch {
    // Nothing was kept where storage is closed.
  }
}
