/** The `citation_*` tags that Google Scholar and Zotero read on a paper's page, https://scholar.google.com/intl/en/scholar/inclusion.html */
import { invertedName } from "../text/format.ts";
import type { Citable, CitableKind } from "./citable.ts";

/** One `meta` element: name and content. */
export type MetaTag = readonly [name: string, content: string];

/** Zotero takes every page with a citation title for a journal article, unless it is told better; https://www.zotero.org/support/kb/item_types_and_fields */
const zoteroTypes = {
  preprint: "preprint",
  conference: "conferencePaper",
  journal: "journalArticle",
  book: "book",
  report: "report",
  webpage: "webpage",
  blog: "blogPost",
  document: "document",
  dataset: "dataset",
} as const satisfies Record<CitableKind, string>;

/** The tag that names the container of each kind. */
const containerTags: Readonly<Partial<Record<CitableKind, string>>> = {
  conference: "citation_conference_title",
  journal: "citation_journal_title",
  book: "citation_publisher",
  report: "citation_technical_report_institution",
};

/** The address of the full text as PDF, where it is known for certain. */
export function pdfAddress({ arxiv, url }: Citable): string | undefined {
  return arxiv ? `https://arxiv.org/pdf/${arxiv}` : url?.endsWith(".pdf") ? url : undefined;
}

/** The tags of one work, in order; those without content are left out. */
export function toHighwire(work: Citable): readonly MetaTag[] {
  const containerTag = containerTags[work.kind];
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ["citation_title", work.title],
    ...work.authors.map((author) => ["citation_author", invertedName(author)] as const),
    ["citation_publication_date", work.date.replaceAll("-", "/")],
    ...(containerTag ? [[containerTag, work.container] as const] : []),
    ["citation_doi", work.doi],
    ["citation_arxiv_id", work.arxiv],
    ["citation_public_url", work.url],
    ["citation_pdf_url", pdfAddress(work)],
    ["z:itemType", zoteroTypes[work.kind]],
  ];
  return tags.filter((tag): tag is MetaTag => Boolean(tag[1]));
}
