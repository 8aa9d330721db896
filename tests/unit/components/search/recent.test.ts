import { expect, test } from "vitest";
import {
  clearSearches,
  keepSearch,
  type RecentStorage,
  recentSearches,
} from "../../../../src/components/search/recent.ts";

function aStorage(): () => RecentStorage {
  const kept = new Map<string, string>();
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  });
}

const closed = (): RecentStorage => {
  throw new Error("Storage is closed.");
};

test("the last eight searches are kept, the newest first, each once", () => {
  const storage = aStorage();
  for (const query of ["a1", "b1", "c1", "d1", "e1", "f1", "g1", "h1", "i1", "B1"]) keepSearch(storage, query);
  expect(recentSearches(storage)).toEqual(["B1", "i1", "h1", "g1", "f1", "e1", "d1", "c1"]);
});

test("single letters and blanks are not kept", () => {
  const storage = aStorage();
  keepSearch(storage, " a ");
  expect(recentSearches(storage)).toEqual([]);
});

test("they can be forgotten", () => {
  const storage = aStorage();
  keepSearch(storage, "memory");
  clearSearches(storage);
  expect(recentSearches(storage)).toEqual([]);
});

test("closed or damaged storage is as good as empty", () => {
  keepSearch(closed, "memory");
  clearSearches(closed);
  expect(recentSearches(closed)).toEqual([]);
  expect(recentSearches(() => ({ ...aStorage()(), getItem: () => '{"a":1' }))).toEqual([]);
  expect(recentSearches(() => ({ ...aStorage()(), getItem: () => "[1,null]" }))).toEqual([]);
});
