/** What the files for programs are made from in this build: the model, its dates, and what every file says of itself. */

import { dates } from "./dates.ts";
import type { ApiSource } from "./exports/api/documents.ts";
import type { ApiFile } from "./exports/api/shapes.ts";
import { license } from "./exports/linkset.ts";
import { tableAddress, tableNames, tables } from "./exports/tables.ts";
import { kb } from "./kb.ts";
import { formerAddresses } from "./knowledge/former-addresses.ts";
import { absolute, site } from "./site.ts";
import { readFormerAddresses } from "./sources/former-addresses.ts";

/** Addresses that are no longer in use. */
export const former = formerAddresses(kb, readFormerAddresses(process.cwd()));

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
