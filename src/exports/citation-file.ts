/** The Atlas and the survey as works to cite, from `CITATION.cff`; https://citation-file-format.github.io */
import type { Author } from "../schema/paper.ts";
import { arxivAddress } from "../text/identifier.ts";
import { oneLine } from "../text/one-line.ts";
import type { Citable } from "./citable.ts";

type Contributor =
  | { readonly name: string }
  | { readonly "family-names": string; readonly "given-names"?: string; readonly "name-suffix"?: string };

/** What the Atlas reads of the file. */
export interface CitationFile {
  readonly title: string;
  readonly abstract: string;
  readonly version: string;
  readonly "date-released": string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly authors: readonly Contributor[];
  /** The survey is the first. */
  readonly references: readonly {
    readonly title: string;
    readonly authors: readonly Contributor[];
    readonly year: number;
    readonly month?: number;
    readonly identifiers?: readonly { readonly type: string; readonly value: string }[];
  }[];
}

function toAuthor(contributor: Contributor): Author {
  if ("name" in contributor) return { literal: oneLine(contributor.name) };
  const { "family-names": family, "given-names": given, "name-suffix": suffix } = contributor;
  return {
    family: oneLine(family),
    ...(given === undefined ? {} : { given: oneLine(given) }),
    ...(suffix === undefined ? {} : { suffix: oneLine(suffix) }),
  };
}

/** The Atlas in its present version, at its address. */
export function atlasOf(file: CitationFile, url: string): Citable {
  return {
    key: "video-world-models-atlas",
    kind: "dataset",
    title: oneLine(file.title),
    authors: file.authors.map(toAuthor),
    date: file["date-released"],
    firstPublic: undefined,
    container: undefined,
    arxiv: undefined,
    doi: undefined,
    url,
    version: file.version,
  };
}

/** The survey whose taxonomy the Atlas follows; throws where the file does not name it. */
export function surveyOf(file: CitationFile): Citable & { readonly arxiv: string; readonly url: string } {
  const [survey] = file.references;
  const arxiv = survey?.identifiers?.find(({ value }) => value.startsWith("arXiv:"))?.value.slice("arXiv:".length);
  if (!survey || !arxiv) throw new Error("CITATION.cff names no survey with an arXiv id among its references.");
  const month = survey.month === undefined ? "" : `-${String(survey.month).padStart(2, "0")}`;
  return {
    key: "wang2026mechanistic",
    kind: "preprint",
    title: oneLine(survey.title),
    authors: survey.authors.map(toAuthor),
    date: `${survey.year}${month}`,
    firstPublic: undefined,
    container: undefined,
    arxiv,
    doi: undefined,
    url: arxivAddress(arxiv),
    version: undefined,
  };
}
