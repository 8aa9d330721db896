/** The site's own facts: name, version, addresses. Everything that could change from one host to another comes from the environment. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type CitationFile, surveyOf } from "./exports/citation-file.ts";
import { toPlaces } from "./places.ts";

/** `CITATION.cff` as it is. */
export const citationFile = readFileSync("CITATION.cff", "utf8");

/** What it says. */
export const citation = parse(citationFile) as CitationFile;
const { repository } = JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } };

const survey = surveyOf(citation);

/** Astro's `site` and `base`. */
const places = toPlaces(import.meta.env.SITE, import.meta.env.BASE_URL);

/** Name, version and places of the site. */
export const site = {
  name: citation.title,
  description: citation.abstract,
  /** Version of the content, as in CITATION.cff. */
  version: citation.version,
  /** Day of that version, `YYYY-MM-DD`. */
  released: citation["date-released"],
  /** Origin without a final slash. */
  origin: places.origin,
  base: places.base,
  repository: (process.env.REPOSITORY_URL ?? repository.url).replace(/^git\+|\.git$/g, ""),
  survey: { title: survey.title, arxiv: survey.arxiv, address: survey.url },
} as const;

export const { href, absolute } = places;
