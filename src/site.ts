/** The site's own facts: name, version, addresses. Everything that could change from one host to another comes from the environment. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type CitationFile, surveyOf } from "./exports/citation-file.ts";

/** `CITATION.cff` as it is. */
export const citationFile = readFileSync("CITATION.cff", "utf8");

/** What it says. */
export const citation = parse(citationFile) as CitationFile;
const { repository } = JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } };

const survey = surveyOf(citation);

/** Base path with a slash at both ends, from Astro's `base`. */
const base = `/${import.meta.env.BASE_URL.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

/** Name, version and places of the site. */
export const site = {
  name: citation.title,
  description: citation.abstract,
  /** Version of the content, as in CITATION.cff. */
  version: citation.version,
  /** Day of that version, `YYYY-MM-DD`. */
  released: citation["date-released"],
  /** Origin without a final slash. */
  origin: (import.meta.env.SITE ?? "http://localhost:4321").replace(/\/+$/, ""),
  base,
  repository: (process.env.REPOSITORY_URL ?? repository.url).replace(/^git\+|\.git$/g, ""),
  survey: { title: survey.title, arxiv: survey.arxiv, address: survey.url },
} as const;

/** An address from the root of the site, such as `/papers/`, as it works under the base path. */
export function href(address: string): string {
  return address.startsWith("/") ? base + address.slice(1) : address;
}

/** The same address in full, with scheme and host. */
export function absolute(address: string): string {
  return site.origin + href(address);
}
