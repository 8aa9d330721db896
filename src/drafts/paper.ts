/** Drafts the entry of a paper. */
import { type Author, paperSchema } from "../schema/paper.ts";
import { fullName, listed } from "../text/format.ts";
import { arxivAddress, doiAddress } from "../text/identifier.ts";
import { type Draft, fileText, type OpenField, placeholder, quoted } from "./draft.ts";
import type { PaperSource } from "./source.ts";

/** What is decided about a new paper besides its source. */
export interface PaperChoices {
  readonly id: string;
  /** Short name; left out where nobody has named it yet. */
  readonly name: string | undefined;
  readonly citationKey: string;
  readonly code?: string | undefined;
  readonly project?: string | undefined;
  /** True where a method or benchmark is drafted with it, which then holds the place in the taxonomy. */
  readonly introduces: boolean;
}

const describe = (field: keyof typeof paperSchema.shape): string => paperSchema.shape[field].description ?? "";

function authorLine(author: Author): string {
  if ("literal" in author) return `  - { literal: ${quoted(author.literal)} }`;
  const { family, given, suffix } = author;
  const parts = [
    `family: ${quoted(family)}`,
    given && `given: ${quoted(given)}`,
    suffix && `suffix: ${quoted(suffix)}`,
  ];
  return `  - { ${parts.filter(Boolean).join(", ")} }`;
}

function authorLines({ authors, allAuthors }: PaperSource): string[] {
  const rest = authors.length > 0 ? `the authors after ${fullName(authors.at(-1) as Author)}` : "all authors";
  return [
    "authors:",
    ...authors.map(authorLine),
    ...(allAuthors ? [] : [`  - { literal: "${placeholder}: ${rest.replaceAll('"', "")}" }`]),
  ];
}

/** The date of the first public version: of the arXiv id where there is one, for it tells the month. */
export function issuedOf({ arxiv, issued }: Pick<PaperSource, "arxiv" | "issued">): string | undefined {
  if (arxiv === undefined) return issued;
  const month = `20${arxiv.slice(0, 2)}-${arxiv.slice(2, 4)}`;
  return issued?.startsWith(month) ? issued : month;
}

function linkLines(source: PaperSource, { code, project }: PaperChoices): (string | undefined)[] {
  const web = /^https?:\/\//.test(source.address ?? "") ? source.address : undefined;
  const paper = source.arxiv ? arxivAddress(source.arxiv) : (web ?? (source.doi ? doiAddress(source.doi) : undefined));
  if (!paper && !code && !project) return [];
  return ["links:", paper && `  paper: ${paper}`, code && `  code: ${code}`, project && `  project: ${project}`].map(
    (line) => line || undefined,
  );
}

function openFields(source: PaperSource, choices: PaperChoices, issued: string | undefined): OpenField[] {
  const required = (field: string, what: string): OpenField => ({ field, what, required: true });
  const look = (field: string, what: string): OpenField => ({ field, what, required: false });
  return [
    ...(choices.name
      ? []
      : [required("name", `${describe("name")} Then name the files after it (in lower case, with hyphens).`)]),
    ...(source.title ? [] : [required("title", describe("title"))]),
    ...(source.title.includes("$")
      ? [look("title", "It holds LaTeX: write the sign itself, for example ∞ or π₀.")]
      : []),
    ...(source.allAuthors ? [] : [required("authors", `${source.from} leaves authors out: list them all, in order.`)]),
    ...(source.doubtfulNames.length > 0
      ? [look("authors", `Given and family name are a guess for ${listed(source.doubtfulNames.map(fullName))}.`)]
      : []),
    ...(issued ? [] : [required("issued", describe("issued"))]),
    ...(issued && !source.arxiv
      ? [look("issued", "This is the date of publication; an earlier preprint would give the date and its arXiv id.")]
      : []),
    ...(choices.code ? [] : [look("links.code", "Add it if the authors have published their code.")]),
    ...(choices.project ? [] : [look("links.project", "Add it if there is a project page.")]),
    required("sources", "Name the pages that you read: the paper itself, its repository, its project page."),
    ...(choices.introduces
      ? []
      : [
          look(
            "background",
            "A paper without a method or benchmark needs a topic here, or a place under classifications.",
          ),
        ]),
    required(
      "text",
      "80 to 200 words: what it contributes, what it shows with a number and its source, what limits it states.",
    ),
  ];
}

/** The draft of a paper's entry. */
export function draftPaper(source: PaperSource, choices: PaperChoices): Draft {
  const issued = issuedOf(source);
  const { venue, arxiv, doi } = source;
  const identifiers = [arxiv && `arxiv: ${quoted(arxiv)}`, doi && `doi: ${quoted(doi)}`].filter(Boolean);
  const lines = [
    `name: ${quoted(choices.name ?? `${placeholder}: short name`)}`,
    `title: ${quoted(source.title || `${placeholder}: title`)}`,
    ...authorLines(source),
    `issued: ${quoted(issued ?? placeholder)}`,
    identifiers.length > 0 ? `identifiers: { ${identifiers.join(", ")} }` : undefined,
    venue && `venue: { name: ${quoted(venue.name)}, year: ${venue.year}, type: ${venue.type} }`,
    ...linkLines(source, choices),
    `citationKey: ${choices.citationKey}`,
    "sources:",
    `  - "${placeholder}: the pages that you read"`,
  ];
  const body = `${placeholder}: 80 to 200 words. What does the paper contribute? What does it show (a number with its source), and what limits does it state?`;
  return {
    path: `content/papers/${choices.id}.mdx`,
    text: fileText(lines, body),
    open: openFields(source, choices, issued),
  };
}
