/** What a page is about, for search engines, as schema.org in JSON-LD; https://schema.org and https://developers.google.com/search/docs/appearance/structured-data */
import { conceptsOf, papersOf, summaryOf } from "../knowledge/query.ts";
import type { Concept, Entry, Paper } from "../knowledge/types.ts";
import type { Author } from "../schema/paper.ts";
import { fullName } from "../text/format.ts";
import { oneLine } from "../text/one-line.ts";
import { type Citable, type CitableKind, persistentAddress } from "./citable.ts";
import { citationFormats } from "./citation-files.ts";
import { license } from "./linkset.ts";
import { besidePage } from "./page-file.ts";
import { rdfFormats } from "./skos.ts";

/** One thing as JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** Gives an address of the site in full. */
type Absolute = (address: string) => string;

/** One step of the way to a page. */
export interface Step {
  readonly label: string;
  readonly address: string;
}

const types = {
  preprint: "ScholarlyArticle",
  conference: "ScholarlyArticle",
  journal: "ScholarlyArticle",
  book: "Book",
  report: "Report",
  webpage: "WebPage",
  blog: "BlogPosting",
  document: "CreativeWork",
  dataset: "Dataset",
} as const satisfies Record<CitableKind, string>;

const toPerson = (author: Author): Thing => ({
  "@type": "literal" in author ? "Organization" : "Person",
  name: fullName(author),
});

/** The way to a page, the page itself last; https://schema.org/BreadcrumbList */
export function breadcrumbs(steps: readonly Step[], absolute: Absolute): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ label, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: oneLine(label),
      item: absolute(address),
    })),
  };
}

/** A page that is about nothing but itself, or a page that is a list of terms. */
export function pageThing(
  type: "WebPage" | "DefinedTermSet",
  page: { readonly title: string; readonly description: string; readonly address: string },
  absolute: Absolute,
): Thing {
  return {
    "@type": type,
    "@id": absolute(page.address),
    name: oneLine(page.title),
    description: oneLine(page.description),
  };
}

/** A paper, with the concepts under which it stands. */
export function paperThing(paper: Paper, work: Citable, absolute: Absolute): Thing {
  const permanent = persistentAddress(work);
  return {
    "@type": types[work.kind],
    "@id": permanent ?? absolute(paper.address),
    name: work.title,
    author: work.authors.map(toPerson),
    datePublished: work.date,
    ...(work.container === undefined ? {} : { isPartOf: { "@type": "CreativeWork", name: work.container } }),
    mainEntityOfPage: absolute(paper.address),
    about: paper.concepts.map(({ address }) => ({ "@id": absolute(address) })),
  };
}

/** A method or benchmark as a term of its list; a data set as what it is. */
export function entryThing(
  entry: Exclude<Entry, Paper>,
  citableOf: (paper: Paper) => Citable,
  absolute: Absolute,
): Thing {
  const isDataset = entry.kind === "benchmark" && entry.record.type === "dataset";
  const list = entry.kind === "method" ? "/methods/" : "/benchmarks/";
  return {
    "@type": isDataset ? "Dataset" : "DefinedTerm",
    "@id": absolute(entry.address),
    name: oneLine(entry.name),
    description: oneLine(summaryOf(entry) ?? ""),
    ...(isDataset
      ? { about: conceptsOf(entry).map(({ address }) => ({ "@id": absolute(address) })) }
      : { inDefinedTermSet: absolute(list) }),
    subjectOf: papersOf(entry).map((paper) => ({
      "@id": persistentAddress(citableOf(paper)) ?? absolute(paper.address),
    })),
  };
}

/** A concept of the taxonomy. */
export function conceptThing({ address, id, name, record }: Concept, absolute: Absolute): Thing {
  return {
    "@type": "DefinedTerm",
    "@id": absolute(address),
    name: oneLine(name),
    alternateName: [record.prefLabel.de, ...record.altLabel].map(oneLine),
    description: oneLine(record.definition),
    termCode: id,
    inDefinedTermSet: absolute("/taxonomy/"),
  };
}

/** The Atlas as a data set with what can be taken from it; https://developers.google.com/search/docs/appearance/structured-data/dataset */
export function atlasThing(
  atlas: Citable,
  survey: Citable,
  description: string,
  keywords: readonly string[],
  absolute: Absolute,
): Thing {
  const downloads = [
    ...citationFormats.map(({ extension, type, label }) => ({
      name: `All papers, ${label}`,
      page: "/papers/",
      extension,
      type,
    })),
    ...rdfFormats.map(({ extension, type, label }) => ({
      name: `Taxonomy, ${label}`,
      page: "/taxonomy/",
      extension,
      type,
    })),
  ];
  return {
    "@type": "Dataset",
    "@id": absolute("/"),
    name: atlas.title,
    description: oneLine(description),
    version: atlas.version,
    datePublished: atlas.date,
    license,
    isAccessibleForFree: true,
    keywords,
    creator: atlas.authors.map(toPerson),
    isBasedOn: persistentAddress(survey),
    distribution: downloads.map(({ name, page, extension, type }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: type,
      contentUrl: absolute(besidePage(page, extension)),
    })),
  };
}

/** Things as the content of a script element; "<" is escaped, so that no text can end the element. */
export function toJsonLdScript(things: readonly Thing[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": things }).replaceAll("<", "\\u003c");
}
