/** Works as CSL-JSON, which Zotero, Pandoc and every CSL processor read; https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
import type { Author } from "../schema/paper.ts";
import type { Citable, CitableKind } from "./citable.ts";

/** A date in CSL's terms: the parts that are known. */
export interface CslDate {
  readonly "date-parts": readonly [readonly number[]];
}

/** One item of a CSL-JSON file. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly Author[];
  readonly issued: CslDate;
  readonly genre?: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly number?: string;
  readonly version?: string;
  readonly note?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly "available-date"?: CslDate;
}

const types = {
  preprint: "article",
  conference: "paper-conference",
  journal: "article-journal",
  book: "book",
  report: "report",
  webpage: "webpage",
  blog: "post-weblog",
  document: "document",
  dataset: "dataset",
} as const satisfies Record<CitableKind, string>;

const toCslDate = (date: string): CslDate => ({ "date-parts": [date.split("-").map(Number)] });

/** The container, under the name that CSL has for it; left out for a site that is named like its only author. */
function containerOf({ kind, container, authors }: Citable): Pick<CslItem, "container-title" | "publisher"> {
  if (kind === "preprint") return { publisher: "arXiv" };
  if (container === undefined) return {};
  if (kind === "book" || kind === "report" || kind === "dataset") return { publisher: container };
  const [first] = authors;
  const isAuthor = authors.length === 1 && first && "literal" in first && first.literal === container;
  return isAuthor ? {} : { "container-title": container };
}

/** The arXiv id: the number of a preprint, a note on a published work, as Zotero writes both. */
function arxivOf({ kind, arxiv }: Citable): Pick<CslItem, "number" | "note" | "genre"> {
  if (arxiv === undefined) return {};
  return kind === "preprint" ? { genre: "Preprint", number: `arXiv:${arxiv}` } : { note: `arXiv:${arxiv}` };
}

/** One work as an item of CSL-JSON. Names keep their particles in the family name, as their bearers write them. */
export function toCsl(work: Citable): CslItem {
  return {
    id: work.key,
    type: types[work.kind],
    title: work.title,
    author: work.authors,
    issued: toCslDate(work.date),
    ...containerOf(work),
    ...arxivOf(work),
    ...(work.version === undefined ? {} : { version: work.version }),
    ...(work.doi === undefined ? {} : { DOI: work.doi }),
    ...(work.url === undefined ? {} : { URL: work.url }),
    ...(work.firstPublic === undefined ? {} : { "available-date": toCslDate(work.firstPublic) }),
  };
}

/** One work as it stands in a file, without the brackets around all. */
export function toCslText(work: Citable): string {
  return JSON.stringify([toCsl(work)], undefined, 2).slice("[\n".length, -"\n]".length);
}

/** Several works as one file; `one` writes each of them. */
export function toCslFile(works: readonly Citable[], one: (work: Citable) => string = toCslText): string {
  return works.length === 0 ? "[]\n" : `[\n${works.map((work) => one(work)).join(",\n")}\n]\n`;
}
