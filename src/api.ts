/** What the files for programs are made from in this build: the model, its dates, and what every file says of itself. */
import { dates } from "./dates.ts";
import type { ApiSource } from "./exports/api/documents.ts";
import type { ApiFile } from "./exports/api/shapes.ts";
import { license } from "./exports/linkset.ts";
import { tableAddress, tableNames, tables } from "./exports/tables.ts";
import { timelineConcepts } from "./exports/timeline.ts";
import { inLanguage } from "./i18n/addresses.ts";
import { translatedLanguages } from "./i18n/languages.ts";
import { kb } from "./kb.ts";
import { preparedComparisons } from "./knowledge/comparisons.ts";
import { derivedAddresses } from "./knowledge/derived-addresses.ts";
import { formerAddresses } from "./knowledge/former-addresses.ts";
import { readAddresses } from "./publication/addresses.ts";
import { absolute, site } from "./site.ts";
import { readFormerAddresses } from "./sources/former-addresses.ts";

/** The pages that are made of categories and methods, without those of categories and entries themselves. */
const made = new Set([
  ...preparedComparisons(kb).map(({ id }) => `/compare/${id}/`),
  ...timelineConcepts(kb).map(({ id }) => `/timeline/${id}/`),
  ...kb.concepts
    .filter(({ record }) => !record.status)
    .flatMap(({ address }) => [
      `${address}slides/`,
      ...translatedLanguages.map((language) => inLanguage(address, language)),
    ]),
]);

const listed = readFormerAddresses(process.cwd());
const explained = new Set(listed.map(({ from }) => from));
const derived = derivedAddresses(
  kb,
  readAddresses(process.cwd()),
  (address) => made.has(address) || explained.has(address),
);

/** Addresses that are no longer in use. */
export const former = formerAddresses(kb, [...listed, ...derived]);

const csv: readonly ApiFile[] = tableNames.map((name) => ({
  url: absolute(tableAddress(name)),
  type: "text/csv",
  description: tables[name].description,
}));

/** The source of every file below `/api/v1/` and of the JSON beside each page. */
export const api: ApiSource = {
  kb,
  dates,
  absolute,
  former,
  further: csv,
  atlas: {
    name: site.name,
    version: site.version,
    released: site.released,
    license: "CC-BY-4.0",
    licenseUrl: license,
    url: absolute("/"),
  },
};
