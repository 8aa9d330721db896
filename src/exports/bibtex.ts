/**
 * Works as BibTeX, https://ctan.org/pkg/bibtex, understood by BibTeX, Biber and reference managers alike.
 * Pure and small, so that a page can write what a filter shows: `toBibtex(toCitable(record))`.
 */
import type { Author } from "../schema/paper.ts";
import type { Citable, CitableKind } from "./citable.ts";
import { toLatex, toLatexAddress } from "./latex.ts";

const entryTypes = {
  preprint: "misc",
  conference: "inproceedings",
  journal: "article",
  book: "book",
  report: "techreport",
  webpage: "misc",
  blog: "misc",
  document: "misc",
  dataset: "misc",
} as const satisfies Record<CitableKind, string>;

/** The field that holds the container of each entry type. */
const containerFields = {
  misc: "howpublished",
  inproceedings: "booktitle",
  article: "journal",
  book: "publisher",
  techreport: "institution",
} as const satisfies Record<(typeof entryTypes)[CitableKind], string>;

// BibTeX's own macros, so that a style can print the month in its language.
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** True where a program would take a name apart that is one: at a comma, at "and". */
const needsBraces = (part: string): boolean => /,|(?:^|\s)and(?:\s|$)/i.test(part);

/** In names some programs lose the space after a command such as \&, and with it the "and" between two authors. */
const nameToLatex = (text: string): string => toLatex(text).replace(/\\[&%$#_]/g, "{$&}");

const part = (text: string): string => (needsBraces(text) ? `{${nameToLatex(text)}}` : nameToLatex(text));

/**
 * A name as "family, suffix, given"; particles stay in front of the family name, where BibTeX finds them by their small letter.
 * An organisation, or a person with one name only, stands in braces and is never taken apart.
 */
function toBibtexName(author: Author): string {
  if ("literal" in author) return `{${nameToLatex(author.literal)}}`;
  const { family, given, suffix } = author;
  if (!given) return `{${nameToLatex([family, suffix].filter(Boolean).join(", "))}}`;
  return [family, suffix, given]
    .filter((text) => text !== undefined && text !== "")
    .map((text) => part(text ?? ""))
    .join(", ");
}

/** One work as a BibTeX entry. The title stands in double braces, so that no style takes its capitals away. */
export function toBibtex(work: Citable): string {
  const type = entryTypes[work.kind];
  const [year = "", month] = work.date.split("-");
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["title", `{{${toLatex(work.title)}}}`],
    ["author", `{${work.authors.map(toBibtexName).join(" and ")}}`],
    [containerFields[type], work.container && `{${toLatex(work.container)}}`],
    ["year", `{${year}}`],
    ["month", month === undefined ? undefined : months[Number(month) - 1]],
    ["note", work.version && `{Version ${toLatex(work.version)}}`],
    ["eprint", work.arxiv && `{${work.arxiv}}`],
    ["archivePrefix", work.arxiv && "{arXiv}"],
    ["doi", work.doi && `{${toLatexAddress(work.doi)}}`],
    ["url", work.url && `{${toLatexAddress(work.url)}}`],
  ];
  const lines = fields.filter(([, value]) => value !== undefined).map(([name, value]) => `  ${name} = ${value}`);
  return `@${type}{${work.key},\n${lines.join(",\n")}\n}\n`;
}

/** Several works as one file; `one` writes each of them. */
export function toBibtexFile(works: readonly Citable[], one: (work: Citable) => string = toBibtex): string {
  return works.map((work) => one(work)).join("\n");
}
