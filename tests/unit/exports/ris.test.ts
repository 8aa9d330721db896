import { Cite } from "@citation-js/core";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { expect, test } from "vitest";
import { toCitable } from "../../../src/exports/citable.ts";
import { toRis, toRisFile } from "../../../src/exports/ris.ts";
import { aPaper } from "../../support/records.ts";
import { hostileRecord } from "../../support/texts.ts";

test("a preprint, line by line", () => {
  const { data } = aPaper("world-memory", {
    identifiers: { arxiv: "2504.12369" },
    authors: [{ family: "van Hasselt", given: "Hado", suffix: "Jr." }, { literal: "Google DeepMind" }],
  });
  expect(toRis(toCitable(data)).split("\r\n")).toEqual([
    "TY  - UNPB",
    "ID  - doe2025worldmemory",
    "TI  - On world-memory",
    "AU  - van Hasselt, Hado, Jr.",
    "AU  - Google DeepMind",
    "PY  - 2025",
    "DA  - 2025/04/16",
    "DB  - arXiv",
    "AN  - arXiv:2504.12369",
    "UR  - https://arxiv.org/abs/2504.12369",
    "ER  - ",
    "",
  ]);
});

test("a conference paper, an article and a book say where they appeared", () => {
  const ris = (type: "conference" | "journal" | "book"): string =>
    toRis(toCitable(aPaper("a", { venue: { name: "V", year: 2025, type } }).data));
  expect(ris("conference")).toMatch(/^TY {2}- CPAPER.*T2 {2}- V/s);
  expect(ris("journal")).toMatch(/^TY {2}- JOUR.*T2 {2}- V/s);
  expect(ris("book")).toMatch(/^TY {2}- BOOK.*PB {2}- V/s);
});

test("whatever titles and names say, another parser finds every work with its title and all its authors", () => {
  fc.assert(
    fc.property(fc.array(hostileRecord, { minLength: 1, maxLength: 3 }), (records) => {
      const works = records.map(toCitable);
      const read = new Cite(toRisFile(works)).data as { title: string; author: unknown[] }[];
      expect(read.map(({ title }) => title)).toEqual(works.map(({ title }) => title));
      expect(read.map(({ author }) => author.length)).toEqual(works.map(({ authors }) => authors.length));
    }),
  );
});

test("every line is a tag with its value", () => {
  fc.assert(
    fc.property(hostileRecord, (record) => {
      const lines = toRis(toCitable(record)).split("\r\n");
      expect(lines.pop()).toBe("");
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith("ER"))).toHaveLength(1);
    }),
  );
});
