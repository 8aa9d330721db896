/** What the files for programs are made from in this build: the model, its dates, and what every file says of itself. */

import { toHtml } from "./body/to-html.ts";
import { toMarkdown } from "./body/to-markdown.ts";
import { dates } from "./dates.ts";
import type { ApiSource } from "./exports/api/documents.ts";
import type { ApiFile } from "./exports/api/shapes.ts";
import { license } from "./exports/linkset.ts";
import { tableAddress, tableNames, tables } from "./exports/tables.ts";
import { kb } from "./kb.ts";
import { formerAddresses } from "./knowledge/former-addresses.ts";
import type { Concept, Entry } from "./knowledge/types.ts";
import { absolute, site } from "./site.ts";
import { makeOrRecall } from "./sources/cache.ts";
import { readFormerAddresses } from "./sources/former-addresses.ts";

/** Changes with every change in how texts are written, so that kept ones are made again. */
const writerVersion = "1";

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

const isText = (kept: unknown): kept is string => typeof kept === "string";

/** Makes something of every text at once, at the first question, and keeps it between builds: reading Markdown needs a millisecond a text. */
function lazily(
  name: string,
  bodies: () => readonly string[],
  make: (body: string) => string,
): (item: Concept | Entry) => string {
  let texts: ReadonlyMap<string, string> | undefined;
  const maker = [writerVersion, absolute("/")].join(" ");
  return ({ body }) => {
    texts ??= makeOrRecall(name, maker, bodies(), make, isText);
    return texts.get(body) ?? make(body);
  };
}

const bodiesOf = (items: readonly (Concept | Entry)[]): string[] => items.map(({ body }) => body);

/** The text of an entry or the lesson of a category as Markdown. */
export const markdownOf = lazily(
  "markdown",
  () => bodiesOf([...kb.concepts, ...kb.entries]),
  (body) => toMarkdown(body, { absolute }),
);

/** The text of an entry as HTML with addresses in full, for readers elsewhere. */
export const htmlOf = lazily(
  "feed-texts",
  () => bodiesOf(kb.entries),
  (body) => toHtml(body, { href: absolute }),
);
