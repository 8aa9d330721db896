/** arXiv ids and DOIs: the addresses they stand for, and how people paste them into a search. The same at build and in the browser, so both sides agree. */
import { joined } from "./fold.ts";

/** An id alone, or as it stands in an address, a DOI or a citation: "https://arxiv.org/pdf/2506.08009v2", "arXiv:2506.08009 [cs.CV]". */
const arxiv =
  /^(?:https?:\/\/)?(?:[\w.]*arxiv\.org\/\w+\/|(?:dx\.)?doi\.org\/|doi:\s*)?(?:10\.48550\/)?(?:arxiv[.:\s]*)?(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?\/?(?:\s*\[[\w.-]+\])?$/i;

const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i;

/** The page of a paper on arXiv. */
export const arxivAddress = (id: string): string => `https://arxiv.org/abs/${id}`;

/** Where a DOI leads. */
export const doiAddress = (id: string): string => `https://doi.org/${id}`;

/** The one word under which the full text holds an identifier; undefined for what is none. */
export function identifierWord(typed: string): string | undefined {
  const text = typed.trim();
  const [, id] = arxiv.exec(text) ?? doi.exec(text) ?? [];
  return id === undefined ? undefined : joined(id);
}
