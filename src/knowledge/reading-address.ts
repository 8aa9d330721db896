/** Where one reads a work. Runs in the browser too. */
import type { PaperRecord } from "../schema/paper.ts";
import { arxivAddress, doiAddress } from "../text/identifier.ts";

type Found = Pick<PaperRecord, "links" | "identifiers">;

/** Where the paper itself stands: at its link, else on its arXiv page, else where its DOI leads. */
export function paperAddress({ links, identifiers: { arxiv, doi } }: Found): string | undefined {
  if (links.paper) return links.paper;
  return arxiv ? arxivAddress(arxiv) : doi && doiAddress(doi);
}

/** The same, or the project page of a work that has no paper to read. */
export function readingAddress(record: Found): string | undefined {
  return paperAddress(record) ?? record.links.project;
}
