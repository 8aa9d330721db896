/** What the files for programs are made from in this build: the model, its dates, and what every file says of itself. */
import { markdownVersion, toMarkdown } from "./body/to-markdown.ts";
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

/** Every text at once, at the first question, and kept between builds: reading Markdown needs a millisecond a text. */
function writeAll(): ReadonlyMap<string, string> {
  const bodies = [...kb.concepts, ...kb.entries].map(({ body }) => body);
  const maker = [markdownVersion, absolute("/")].join(" ");
  return makeOrRecall("markdown", maker, bodies, (body) => toMarkdown(body, { absolute }), isText);
}

let texts: ReadonlyMap<string, string> | undefined;

/** The text of an entry or the lesson of a category as Markdown. */
export function markdownOf(item: Concept | Entry): string {
  texts ??= writeAll();
  return texts.get(item.body) ?? "";
}
