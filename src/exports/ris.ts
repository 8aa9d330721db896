/** Works as RIS, the format of EndNote and most library catalogues. Pure and small: runs in the browser too. */
import type { Author } from "../schema/paper.ts";
import type { Citable, CitableKind } from "./citable.ts";

const types = {
  preprint: "UNPB",
  conference: "CPAPER",
  journal: "JOUR",
  book: "BOOK",
  report: "RPRT",
  webpage: "ELEC",
  blog: "BLOG",
  document: "GEN",
  dataset: "DATA",
} as const satisfies Record<CitableKind, string>;

/** "Family, Given, Suffix". RIS splits at commas, so a comma inside a part becomes a semicolon; a name without comma is an organisation. */
function toRisName(author: Author): string {
  const parts = "literal" in author ? [author.literal] : [author.family, author.given, author.suffix];
  return parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => part?.replaceAll(",", ";"))
    .join(", ");
}

/** One work as a RIS record; lines end as the format asks, with CR and LF. */
export function toRis(work: Citable): string {
  const [year = "", month, day] = work.date.split("-");
  const isPublisher = work.kind === "book" || work.kind === "report";
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", types[work.kind]],
    ["ID", work.key],
    ["TI", work.title],
    ...work.authors.map((author) => ["AU", toRisName(author)] as const),
    ["PY", year],
    ["DA", month === undefined ? undefined : `${year}/${month}/${day ?? ""}`],
    [isPublisher ? "PB" : "T2", work.container],
    ["ET", work.version],
    ["DB", work.arxiv && "arXiv"],
    ["AN", work.arxiv && `arXiv:${work.arxiv}`],
    ["DO", work.doi],
    ["UR", work.url],
  ];
  const written = lines.filter(([, value]) => value !== undefined && value !== "");
  return [...written.map(([tag, value]) => `${tag}  - ${value}`), "ER  - ", ""].join("\r\n");
}

/** Several works as one file; `one` writes each of them. */
export function toRisFile(works: readonly Citable[], one: (work: Citable) => string = toRis): string {
  return works.map((work) => one(work)).join("\r\n");
}
