/** Proposes what an entry needs besides bibliography: short name, id and citation key. */
import type { Author } from "../schema/paper.ts";
import { fold } from "../text/fold.ts";
import { shortName } from "../text/format.ts";

/** The short name that stands before the colon or dash of a title; undefined where the title gives none. */
export function proposeName(title: string): string | undefined {
  const [before, after] = title.split(/:\s|\s[–—]\s/, 2);
  const name = before?.replace(/^["“”']+|["“”']+$/g, "").trim();
  return after && name && name.split(/\s+/).length <= 4 && name.length <= 32 && !name.includes("$") ? name : undefined;
}

/** An id from a name: "Self-Forcing++" gives "self-forcing-plus-plus". */
export function proposeId(name: string): string {
  return fold(name.replace(/\+/g, " plus "))
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

const letters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, "");

/** A citation key that is not taken: first author, year, name, and a letter where needed. */
export function proposeKey(first: Author | undefined, year: string, name: string, taken: ReadonlySet<string>): string {
  const author = first ? letters(shortName(first)).replace(/^\d+/, "") : "";
  const key = `${author || "anonymous"}${year}${letters(name)}`;
  const free = ["", ..."abcdefghijklmnopqrstuvwxyz"].find((letter) => !taken.has(key + letter));
  return key + (free ?? "");
}
