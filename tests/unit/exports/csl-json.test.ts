import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CitedRecord, toCitable } from "../../../src/exports/citable.ts";
import { toCsl, toCslFile } from "../../../src/exports/csl-json.ts";
import { aPaper } from "../../support/records.ts";
import { checkCslJson } from "../../support/schemas.ts";
import { hostileRecord } from "../../support/texts.ts";

const csl = (fields: Partial<CitedRecord>) => toCsl(toCitable(aPaper("world-memory", fields).data));

test("a preprint is an article with its number, as Zotero writes it", () => {
  expect(csl({ identifiers: { arxiv: "2504.12369" } })).toEqual({
    id: "doe2025worldmemory",
    type: "article",
    title: "On world-memory",
    author: [{ family: "Doe", given: "Jane" }],
    issued: { "date-parts": [[2025, 4, 16]] },
    publisher: "arXiv",
    genre: "Preprint",
    number: "arXiv:2504.12369",
    URL: "https://arxiv.org/abs/2504.12369",
  });
});

test("a published paper keeps the date on which it first was public", () => {
  const venue = { name: "ICLR", year: 2026, type: "conference" as const };
  expect(csl({ identifiers: { arxiv: "2504.12369" }, venue })).toMatchObject({
    type: "paper-conference",
    "container-title": "ICLR",
    issued: { "date-parts": [[2026]] },
    "available-date": { "date-parts": [[2025, 4, 16]] },
    note: "arXiv:2504.12369",
  });
});

test("a paper whose first version is the published one keeps its full date", () => {
  const venue = { name: "Nature", year: 2025, type: "journal" as const };
  expect(csl({ venue, identifiers: { doi: "10.1038/nature14236" } }).issued).toEqual({ "date-parts": [[2025, 4, 16]] });
});

test("a product's site is not named when it is the author", () => {
  const venue = { name: "Runway", year: 2025, type: "product" as const };
  expect(csl({ authors: [{ literal: "Runway" }], venue })).not.toHaveProperty("container-title");
  expect(csl({ authors: [{ literal: "Someone else" }], venue })).toHaveProperty("container-title", "Runway");
});

describe("the schema of CSL", () => {
  test("accepts whatever titles and names say", () => {
    fc.assert(
      fc.property(fc.array(hostileRecord, { maxLength: 3 }), (records) => {
        const file = toCslFile(records.map(toCitable));
        expect(checkCslJson(JSON.parse(file))).toEqual([]);
        expect(file.isWellFormed()).toBe(true);
      }),
    );
  });

  test("would refuse a field that CSL does not have, so that the test above can fail", () => {
    expect(checkCslJson([{ ...csl({}), venue: "ICLR" }])).not.toEqual([]);
    expect(checkCslJson([{ ...csl({}), type: "preprint" }])).not.toEqual([]);
  });
});
