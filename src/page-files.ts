/**
 * The files beside the pages, in groups; each group is made when it is asked for.
 * A route for each of tens of thousands of files would cost a millisecond apiece, so a build takes each group as a whole through
 * its outlet; while someone writes, `integrations/page-files.ts` serves them one by one.
 */
import { api } from "./api.ts";
import { htmlOf, markdownOf } from "./bodies.ts";
import { atlas, citableOf, survey, writeOwnTexts } from "./citations.ts";
import { allSteps, editions } from "./editions.ts";
import { recordFiles } from "./exports/api/documents.ts";
import { citationFiles } from "./exports/citation-files.ts";
import { editionFiles } from "./exports/editions/files.ts";
import { feedFiles } from "./exports/feeds/feed-files.ts";
import { hostHeaders } from "./exports/host-headers.ts";
import { license, linksetFiles } from "./exports/linkset.ts";
import { markdownFiles } from "./exports/markdown/markdown-files.ts";
import { oembedFiles } from "./exports/oembed.ts";
import type { PageFile } from "./exports/page-file.ts";
import { qrFiles } from "./exports/qr-code.ts";
import { readingListFiles } from "./exports/reading-lists/reading-list-files.ts";
import { siteFiles } from "./exports/site-files.ts";
import { type SchemeFacts, skosFiles } from "./exports/skos.ts";
import { inLanguage } from "./i18n/addresses.ts";
import { translatedLanguages } from "./i18n/languages.ts";
import { kb } from "./kb.ts";
import { absolute, citationFile, href, site } from "./site.ts";

const scheme: SchemeFacts = {
  title: `Taxonomy of the ${site.name}`,
  titleDe: `Taxonomie des ${site.name}`,
  description: site.description,
  version: site.version,
  released: site.released,
  license,
  survey: site.survey.address,
  absolute,
};

/** The categories in use in every other language. */
const translatedPages = kb.concepts
  .filter(({ record }) => !record.status)
  .flatMap(({ address }) => translatedLanguages.map((language) => inLanguage(address, language)));

/** Each group of files by name. */
export const pageFiles: Readonly<Record<string, () => Iterable<PageFile>>> = {
  citations() {
    writeOwnTexts();
    return citationFiles(kb, citableOf, { atlas, survey });
  },
  linksets: () => linksetFiles(kb, citableOf, absolute),
  skos: () => skosFiles(kb, scheme),
  records: () => recordFiles(api, markdownOf),
  feeds: () => feedFiles({ ...api, name: site.name, description: site.description, htmlOf }),
  editions: () => editionFiles({ editions, steps: allSteps(), name: site.name, absolute }),
  markdown: () => markdownFiles(kb, markdownOf, absolute),
  oembed: () => oembedFiles(kb, { name: site.name, absolute }),
  qr: () => qrFiles(kb, absolute, translatedPages),
  "reading-lists": () => readingListFiles(kb, { citableOf, absolute, released: site.released }),
  site: () => siteFiles(kb, { ...site, license: api.atlas.license, href, absolute }),
  headers: () => [["/_headers", hostHeaders(translatedLanguages, href)]],
  atlas: () => [["/CITATION.cff", citationFile]],
};
