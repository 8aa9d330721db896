import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import CSL from "citeproc";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCitable } from "../../../src/exports/citable.ts";
import { type CslItem, toCsl } from "../../../src/exports/csl-json.ts";
import { reduceStyle, type StyleNode } from "../../../src/exports/reduced-style.ts";
import { createSingleWriter, readLocale } from "../../../src/exports/single-works.ts";
import { hostileRecord } from "../../support/texts.ts";

const file = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../src/exports/citation-styles", name), "utf8");
const { styles, locales } = plugins.config.get("@csl");
const locale = locales.get("en-US");
const texts = { apa: styles.get("apa"), ieee: file("ieee.csl"), mla: file("mla.csl") };

/** The processor with its whole style, as it comes. */
function createWholeWriter(style: string): (item: CslItem) => string {
  const items = new Map<string, CslItem>();
  const retrieveItem = (id: string): CslItem => items.get(id) ?? expect.fail(`${id} is unknown`);
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem }, style, "en-US", true);
  engine.setOutputFormat("html");
  return (item) => {
    items.set(item.id, item);
    engine.updateItems([]);
    engine.updateItems([item.id]);
    return engine.makeBibliography()[1][0] ?? "";
  };
}

const types = [
  "article",
  "article-journal",
  "paper-conference",
  "book",
  "report",
  "webpage",
  "post-weblog",
  "document",
  "dataset",
];

describe.each(Object.entries(texts))("%s", (_, style) => {
  const whole = createWholeWriter(style);
  const single = createSingleWriter(style, readLocale(locale));

  test("one work is written as the processor writes it by itself", () => {
    fc.assert(
      fc.property(hostileRecord, fc.constantFrom(undefined, ...types), (record, type) => {
        const item = toCsl(toCitable(record));
        const work = type === undefined ? item : { ...item, type };
        expect(single(work)).toBe(whole(work));
      }),
      { numRuns: 100 },
    );
  });

  test("and so is a work with any of its fields", () => {
    const item: CslItem = {
      id: "x",
      type: "article",
      title: "World models: a survey",
      author: [{ family: "van Hasselt", given: "Hado" }, { literal: "Google DeepMind" }],
      issued: { "date-parts": [[2025, 4, 16]] },
      genre: "Preprint",
      "container-title": "The journal",
      publisher: "arXiv",
      number: "12",
      version: "2",
      note: "arXiv:2504.12369",
      DOI: "10.1/x",
      URL: "https://example.org/",
      "available-date": { "date-parts": [[2024]] },
    };
    const { id: _id, type: _type, title: _title, author: _author, issued: _issued, ...optional } = item;
    fc.assert(
      fc.property(
        fc.constantFrom(...types),
        fc.subarray(Object.keys(optional)),
        fc.boolean(),
        (type, absent, named) => {
          const kept = Object.entries(item).filter(([field]) => !absent.includes(field));
          const work = { ...Object.fromEntries(kept), type, author: named ? item.author : [] } as unknown as CslItem;
          expect(single(work)).toBe(whole(work));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a style for works of one shape", () => {
  const reduced = (bibliography: string, ...variables: string[]): StyleNode => {
    const style = CSL.parseXml(
      `<style version="1.0"><bibliography><layout>${bibliography}</layout></bibliography></style>`,
    );
    return reduceStyle(style, { type: "book", variables: new Set(variables) });
  };
  const layout = (...args: Parameters<typeof reduced>): string => {
    const written = (node: StyleNode | string): string =>
      typeof node === "string"
        ? node
        : `${node.attrs.variable ?? node.attrs.value ?? node.name}(${node.children.map(written)})`;
    return written(reduced(...args)).replaceAll("()", "");
  };

  test("lacks what is there for other types and other fields", () => {
    const choose = '<choose><if type="map"><text variable="scale"/></if><else><text variable="title"/></else></choose>';
    expect(layout(choose, "title", "scale")).toBe("style(bibliography(layout(title)))");
    const group = '<group><text value="in"/><text variable="title"/><text variable="volume"/></group>';
    expect(layout(group, "title")).toBe("style(bibliography(layout(group(in,title))))");
    expect(layout(group, "URL")).toBe("style(bibliography(layout))");
  });

  test("keeps what depends on the work", () => {
    const choose = '<choose><if is-numeric="volume"><text value="vol."/></if></choose>';
    expect(layout(choose, "volume")).toBe("style(bibliography(layout(choose(if(vol.)))))");
    expect(layout(choose, "title")).toBe("style(bibliography(layout))");
  });
});
