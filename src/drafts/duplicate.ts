/** Finds the entry that a new one would repeat. */
import { identifiersOf, toIdentifier } from "../records/identifier.ts";
import type { PaperRecord } from "../schema/paper.ts";
import type { Loaded } from "../sources/records.ts";
import { fold, joined } from "../text/fold.ts";
import { shortName } from "../text/format.ts";
import type { PaperSource } from "./source.ts";

/** An entry that is there already, and why it is the same work. */
export interface Duplicate {
  readonly path: string;
  readonly because: string;
}

const ids = (source: Pick<PaperSource, "arxiv" | "doi">): string[] =>
  [source.arxiv, source.doi].flatMap((text) => (text === undefined ? [] : (toIdentifier(text)?.value ?? [])));

/** The entry of the same arXiv id, the same DOI, or the same title with an author in common. */
export function findDuplicate(source: PaperSource, papers: readonly Loaded<PaperRecord>[]): Duplicate | undefined {
  const wanted = new Set(ids(source));
  const names = new Set(source.authors.map((author) => fold(shortName(author))));
  for (const { path, data } of papers) {
    const same = identifiersOf(data).find(({ value }) => wanted.has(value));
    if (same) return { path, because: `it has the same ${same.kind === "arxiv" ? "arXiv id" : "DOI"}, ${same.value}` };
    const isSameTitle = joined(data.title) === joined(source.title);
    if (isSameTitle && data.authors.some((author) => names.has(fold(shortName(author)))))
      return { path, because: "it has the same title and an author in common" };
  }
  return undefined;
}
