/**
 * Typed links by which programs find their way from a page to what it is about, https://signposting.org/FAIR/,
 * in the head of the page and, complete, in a linkset file beside it, https://www.rfc-editor.org/rfc/rfc9264
 */
import type { Concept, KnowledgeBase, Paper } from "../knowledge/types.ts";
import { fullName } from "../text/format.ts";
import { type Citable, persistentAddress } from "./citable.ts";
import { citationFormats } from "./citation-files.ts";
import { pdfAddress } from "./highwire.ts";
import { besidePage, type PageFile } from "./page-file.ts";
import { rdfFormats } from "./skos.ts";

/** One link of a page. The address begins with "/" where it is of this site. */
export interface TypedLink {
  readonly rel: "cite-as" | "author" | "license" | "type" | "describedby" | "item";
  readonly href: string;
  /** Media type of the target. */
  readonly type?: string;
  readonly title?: string;
}

/** The licence of everything that the Atlas itself says. */
export const license = "https://creativecommons.org/licenses/by/4.0/";

const citationLinks = (rel: TypedLink["rel"], page: string): TypedLink[] =>
  citationFormats.map(({ extension, type, label }) => ({ rel, href: besidePage(page, extension), type, title: label }));

const rdfLinks = (page: string): TypedLink[] =>
  rdfFormats.map(({ extension, type, label }) => ({
    rel: "describedby",
    href: besidePage(page, extension),
    type,
    title: label,
  }));

/** Where a page says that its words are the Atlas' own, and under which licence. */
const ownWords: readonly TypedLink[] = [
  { rel: "author", href: "/about/" },
  { rel: "license", href: license },
];

/** The links of a paper's page: to the paper itself, its full text, and its record in every format. */
export function paperLinks(paper: Paper, work: Citable): readonly TypedLink[] {
  const permanent = persistentAddress(work);
  const pdf = pdfAddress(work);
  return [
    ...(permanent ? [{ rel: "cite-as", href: permanent } as const] : []),
    { rel: "type", href: "https://schema.org/AboutPage" },
    { rel: "type", href: "https://schema.org/ScholarlyArticle" },
    { rel: "license", href: license },
    ...citationLinks("describedby", paper.address),
    ...(pdf ? [{ rel: "item", href: pdf, type: "application/pdf" } as const] : []),
  ];
}

/** The links of a category's page: to the concept as linked data, and to its works as citations. */
export function conceptLinks({ address }: Concept): readonly TypedLink[] {
  return [
    { rel: "cite-as", href: address },
    { rel: "type", href: "https://schema.org/DefinedTerm" },
    ...ownWords,
    ...rdfLinks(address),
    ...citationLinks("item", address),
  ];
}

/** The links of the home page: to the Atlas as a data set and what can be taken from it. */
export const atlasLinks: readonly TypedLink[] = [
  { rel: "cite-as", href: "/" },
  { rel: "type", href: "https://schema.org/Dataset" },
  ...ownWords,
  { rel: "describedby", href: "/CITATION.cff", type: "application/yaml", title: "Citation File Format" },
  ...rdfFormats.map(
    ({ extension, type, label }) => ({ rel: "item", href: `/taxonomy.${extension}`, type, title: label }) as const,
  ),
  ...citationLinks("item", "/papers/"),
];

/** The address of the linkset beside a page. */
export function linksetAddress(page: string): string {
  return page === "/" ? "/linkset.json" : besidePage(page, "linkset.json");
}

/** Links of one page as a linkset document. */
function toLinkset(page: string, links: readonly TypedLink[], absolute: (address: string) => string): string {
  const whole = (href: string): string => (href.startsWith("/") ? absolute(href) : href);
  const targets: Record<string, object[]> = {};
  for (const { rel, href, type, title } of links) {
    targets[rel] ??= [];
    targets[rel].push({ href: whole(href), ...(type && { type }), ...(title && { title }) });
  }
  return `${JSON.stringify({ linkset: [{ anchor: absolute(page), ...targets }] }, undefined, 1)}\n`;
}

/** The authors of a paper, each by what the Atlas has of them. */
function authorLinks(work: Citable): TypedLink[] {
  return work.authors.map((author) => {
    const name = fullName(author);
    return { rel: "author", href: `/search/?q=${encodeURIComponent(name)}`, title: name };
  });
}

/** Every linkset file of the site. `absolute` gives an address in full. */
export function* linksetFiles(
  kb: KnowledgeBase,
  citableOf: (paper: Paper) => Citable,
  absolute: (address: string) => string,
): Generator<PageFile> {
  yield [linksetAddress("/"), toLinkset("/", atlasLinks, absolute)];
  for (const concept of kb.concepts) {
    yield [linksetAddress(concept.address), toLinkset(concept.address, conceptLinks(concept), absolute)];
  }
  for (const paper of kb.papers) {
    const work = citableOf(paper);
    const links = [...paperLinks(paper, work), ...authorLinks(work)];
    yield [linksetAddress(paper.address), toLinkset(paper.address, links, absolute)];
  }
}
