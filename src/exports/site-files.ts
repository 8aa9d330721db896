/** The files that a whole site has: for robots, for language models, for browsers' search boxes and home screens. */
import type { KnowledgeBase } from "../knowledge/types.ts";
import { toJson } from "../text/json.ts";
import { markdownLink, markdownText } from "../text/markdown.ts";
import { element, escapeXml, xmlDocument } from "../text/xml.ts";
import { collectionAddress, collectionNames, collections, indexAddress } from "./api/documents.ts";
import { besidePage, type PageFile } from "./page-file.ts";
import { tableAddress, tableNames, tables } from "./tables.ts";

/** What these files say of the site. */
export interface SiteFacts {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly released: string;
  readonly license: string;
  /** An address as it works under the base path. */
  readonly href: (address: string) => string;
  /** The same in full. */
  readonly absolute: (address: string) => string;
}

/** A name of at most 16 characters, as search boxes and home screens want one. */
const shortName = "VWM Atlas";

/** The colours of paper and ink, as in the light theme. */
const colours = { background_color: "#fcfbf9", theme_color: "#0b5f73" } as const;

/** Everything may be read; the sitemap says what there is. https://www.rfc-editor.org/rfc/rfc9309 */
function robots({ absolute }: SiteFacts): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute("/sitemap.xml")}\n`;
}

/** How a browser searches the Atlas from its address bar, https://github.com/dewitt/opensearch */
function openSearch({ name, description, absolute }: SiteFacts): string {
  const text = (tag: string, content: string): string => element(tag, {}, escapeXml(content));
  return xmlDocument(
    element("OpenSearchDescription", { xmlns: "http://a9.com/-/spec/opensearch/1.1/" }, [
      text("ShortName", shortName),
      text("LongName", name.slice(0, 48)),
      text("Description", description.slice(0, 1024)),
      text("InputEncoding", "UTF-8"),
      element("Image", { width: "32", height: "32", type: "image/x-icon" }, escapeXml(absolute("/favicon.ico"))),
      element("Url", { type: "text/html", method: "get", template: `${absolute("/search/")}?q={searchTerms}` }),
      element("Url", {
        type: "application/opensearchdescription+xml",
        rel: "self",
        template: absolute("/opensearch.xml"),
      }),
    ]),
  );
}

/** https://www.w3.org/TR/appmanifest/ */
function manifest({ name, description, href }: SiteFacts): string {
  const icon = (file: string, size: number, purpose?: string) => ({
    src: href(file),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return toJson({
    name,
    short_name: shortName,
    description,
    lang: "en",
    start_url: href("/"),
    scope: href("/"),
    display: "minimal-ui",
    ...colours,
    icons: [
      { src: href("/favicon.svg"), sizes: "any", type: "image/svg+xml" },
      icon("/icon-192.png", 192),
      icon("/icon-512.png", 512),
      icon("/icon-maskable-512.png", 512, "maskable"),
    ],
  });
}

/** The main pages that are not entries, with a line on each. */
const mainPages = [
  [
    "Foundations",
    "/foundations/",
    "observation, state and dynamics, and how video generators came to be called world models",
  ],
  ["Taxonomy", "/taxonomy/", "the whole tree with definitions"],
  ["Frontiers", "/frontiers/", "four open problems and what has been tried"],
  ["Glossary", "/glossary/", "terms in English and German"],
  ["Corrections", "/corrections/", "where the survey or other public places err"],
  ["About", "/about/", "how a work gets its place, and how facts are checked"],
  ["Methods", "/methods/", "all methods and models"],
  ["Papers", "/papers/", "all papers"],
  ["Benchmarks", "/benchmarks/", "all benchmarks and metrics"],
] as const;

/** A guide for language models, https://llmstxt.org */
function llms(kb: KnowledgeBase, facts: SiteFacts): string {
  const { name, description, version, released, license, absolute } = facts;
  const file = (label: string, address: string, says: string): string =>
    `- ${markdownLink(label, absolute(address))}: ${markdownText(says)}`;
  const twin = (label: string, page: string, says: string): string => file(label, besidePage(page, "md"), says);
  return `${[
    `# ${markdownText(name)}`,
    `> ${markdownText(description)}`,
    `Version ${version} of ${released}, licence ${license}. Every page has a Markdown twin: its address without the final slash, and \`.md\`. Pages of entries and categories also have their record as \`.json\`, and papers theirs as \`.bib\`, \`.ris\` and \`.csl.json\`. A placement or number without its source is not in the Atlas; “not reported” means that the sources read say nothing.`,
    "## Pages",
    mainPages.map(([label, page, says]) => twin(label, page, says)).join("\n"),
    "## Categories",
    kb.concepts
      .filter(({ record }) => !record.status)
      .map(({ name, address, record }) => twin(name, address, record.definition))
      .join("\n"),
    "## Data",
    [
      file("Index of the API", indexAddress, "every file for programs with its schema"),
      ...collectionNames.map((key) => file(`${key}.json`, collectionAddress(key), collections[key].description)),
      ...tableNames.map((key) => file(`${key}.csv`, tableAddress(key), tables[key].description)),
    ].join("\n"),
  ].join("\n\n")}\n`;
}

/** The files. */
export function* siteFiles(kb: KnowledgeBase, facts: SiteFacts): Generator<PageFile> {
  yield ["/robots.txt", robots(facts)];
  yield ["/opensearch.xml", openSearch(facts)];
  yield ["/site.webmanifest", manifest(facts)];
  yield ["/llms.txt", llms(kb, facts)];
}
