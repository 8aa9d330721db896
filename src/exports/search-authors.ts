/** Who wrote what, in small files by first letter, so that a name typed into search asks for one of them only. */
import { compare } from "../knowledge/order.ts";
import type { KnowledgeBase } from "../knowledge/types.ts";
import { nameWords } from "../text/fold.ts";
import { fullName } from "../text/format.ts";
import { searchStamp, worksOf } from "./search-table.ts";

/** One such file: everybody who has a name that begins with its letter. */
export interface AuthorShard {
  /** Says which search table the works refer to. */
  readonly stamp: string;
  /** Full names as printed, sorted. */
  readonly names: readonly string[];
  /** For each name the indices of the works in the search table, by commas; names by semicolons. */
  readonly works: string;
}

/** The letters for which there is a file; "0" takes all that begins otherwise. */
export const authorLetters = [..."abcdefghijklmnopqrstuvwxyz0"] as const;

/** The file in which a folded word of a name is found. */
export function letterOf(word: string): string {
  const first = word.charAt(0);
  return first >= "a" && first <= "z" ? first : "0";
}

/** Builds all files. A name stands in the file of each of its words, so that family and given names are both found. */
export function buildAuthorShards(kb: KnowledgeBase): ReadonlyMap<string, AuthorShard> {
  const works = worksOf(kb);
  const worksByName = new Map<string, number[]>();
  works.forEach(({ paper }, work) => {
    for (const name of new Set(paper?.record.authors.map(fullName))) {
      const found = worksByName.get(name);
      if (found) found.push(work);
      else worksByName.set(name, [work]);
    }
  });
  const byLetter = new Map<string, [name: string, works: number[]][]>(authorLetters.map((letter) => [letter, []]));
  for (const entry of [...worksByName].sort(([a], [b]) => compare(a, b))) {
    for (const letter of new Set([...nameWords(entry[0])].map(letterOf))) byLetter.get(letter)?.push(entry);
  }
  const stamp = searchStamp(works);
  return new Map(
    [...byLetter].map(([letter, entries]) => [
      letter,
      { stamp, names: entries.map(([name]) => name), works: entries.map(([, indices]) => indices.join()).join(";") },
    ]),
  );
}
