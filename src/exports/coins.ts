/**
 * A work as a COinS, https://en.wikipedia.org/wiki/COinS, by which Zotero and others save works from a list.
 * Kept short, because a list has hundreds of them. Authors are left out where a DOI or an arXiv id is known: Zotero then
 * asks for the whole record by that id, while a COinS with some of the authors would be saved as it is, the others lost.
 */
import { invertedName } from "../text/format.ts";
import type { Citable, CitableKind } from "./citable.ts";

/** How each kind is told: the format, the fields for title and container in it, and what narrows the format down. */
const forms = {
  preprint: { format: "dc", title: "title", container: undefined, more: "rft.type=preprint" },
  document: { format: "dc", title: "title", container: undefined, more: "rft.type=document" },
  webpage: { format: "dc", title: "title", container: "source", more: "rft.type=webpage" },
  blog: { format: "dc", title: "title", container: "source", more: "rft.type=blogPost" },
  dataset: { format: "dc", title: "title", container: "source", more: "rft.type=dataset" },
  conference: { format: "book", title: "atitle", container: "btitle", more: "rft.genre=proceeding" },
  journal: { format: "journal", title: "atitle", container: "jtitle", more: "rft.genre=article" },
  book: { format: "book", title: "btitle", container: "pub", more: "rft.genre=book" },
  report: { format: "book", title: "btitle", container: "pub", more: "rft.genre=report" },
} as const satisfies Record<CitableKind, object>;

// A space as "+", the shortest form that every reader of COinS knows; what a query may hold as it is stays readable.
const encode = (text: string): string =>
  encodeURIComponent(text)
    .replaceAll("%20", "+")
    .replace(/%(?:3A|2F|2C)/g, decodeURIComponent);

/** The content of a COinS' `title` attribute, before HTML escapes it. */
export function toCoins(work: Citable): string {
  const { format, title, container, more } = forms[work.kind];
  // Every arXiv paper has a DOI, https://info.arxiv.org/help/doi.html
  const doi = work.doi ?? (work.arxiv && `10.48550/arXiv.${work.arxiv}`);
  const id = doi ? `info:doi/${doi}` : work.url;
  return [
    "ctx_ver=Z39.88-2004",
    `rft_val_fmt=info:ofi/fmt:kev:mtx:${format}`,
    more,
    `rft.${title}=${encode(work.title)}`,
    ...(doi ? [] : work.authors.map((author) => `rft.au=${encode(invertedName(author))}`)),
    container && work.container && `rft.${container}=${encode(work.container)}`,
    `rft.date=${work.date}`,
    id && `rft_id=${encode(id)}`,
  ]
    .filter(Boolean)
    .join("&");
}
