import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toBibtex, toBibtexFile } from "../../../src/exports/bibtex.ts";
import { type CitedRecord, toCitable } from "../../../src/exports/citable.ts";
import type { Author } from "../../../src/schema/paper.ts";
import { aPaper } from "../../support/records.ts";
import { hostileRecord } from "../../support/texts.ts";

const bibtex = (fields: Partial<CitedRecord>): string => toBibtex(toCitable(aPaper("world-memory", fields).data));

/** What a parser that is not ours understands. */
function read(file: string): { title?: string; author?: Author[]; id?: string; type?: string }[] {
  return new Cite(file).data;
}

/** Citation.js marks what stands in braces as not to be changed in case; for comparison only the letters count. */
const plain = (text = ""): string => text.replace(/<\/?span[^>]*>/g, "");

describe("the type of an entry", () => {
  test("a preprint is @misc with its eprint", () => {
    expect(bibtex({ identifiers: { arxiv: "2504.12369" } })).toMatchInlineSnapshot(`
      "@misc{doe2025worldmemory,
        title = {{On world-memory}},
        author = {Doe, Jane},
        year = {2025},
        month = apr,
        eprint = {2504.12369},
        archivePrefix = {arXiv},
        url = {https://arxiv.org/abs/2504.12369}
      }
      "
    `);
  });

  test("a published paper has the venue's year, not the month of its preprint", () => {
    const venue = { name: "ICLR", year: 2026, type: "conference" as const };
    expect(bibtex({ identifiers: { arxiv: "2504.12369" }, venue })).toMatchInlineSnapshot(`
      "@inproceedings{doe2025worldmemory,
        title = {{On world-memory}},
        author = {Doe, Jane},
        booktitle = {ICLR},
        year = {2026},
        eprint = {2504.12369},
        archivePrefix = {arXiv},
        url = {https://arxiv.org/abs/2504.12369}
      }
      "
    `);
  });

  test.each([
    ["journal", "@article", "journal = {V}"],
    ["workshop", "@inproceedings", "booktitle = {V}"],
    ["book", "@book", "publisher = {V}"],
    ["techreport", "@techreport", "institution = {V}"],
    ["product", "@misc", "howpublished = {V}"],
    ["blog", "@misc", "howpublished = {V}"],
  ] as const)("%s is %s", (type, entry, field) => {
    const text = bibtex({ venue: { name: "V", year: 2025, type } });
    expect(text).toContain(`${entry}{`);
    expect(text).toContain(field);
  });
});

describe("what must survive", () => {
  const author = (...authors: Author[]): string => /author = \{(.*)\},\n/.exec(bibtex({ authors }))?.[1] ?? "";

  test("particles stand before the family name, suffixes after it", () => {
    expect(author({ family: "van Hasselt", given: "Hado" })).toBe("van Hasselt, Hado");
    expect(author({ family: "Doe", given: "John", suffix: "Jr." })).toBe("Doe, Jr., John");
  });

  test("an organisation is not taken apart at “and”, nor a single name given a first name", () => {
    expect(author({ literal: "Decart and Etched" }, { family: "Aristotle" })).toBe(
      "{Decart and Etched} and {Aristotle}",
    );
  });

  test("diacritics are commands that old BibTeX can sort, other scripts stay", () => {
    expect(author({ family: "Åström", given: "Łukasz Ötzi" }, { family: "李", given: "飞飞" })).toBe(
      '{\\AA}str{\\"o}m, {\\L}ukasz {\\"O}tzi and 李, 飞飞',
    );
  });

  test("capitals stand in a second pair of braces", () => {
    expect(bibtex({ title: "A GPT for Markov Worlds & 50% More" })).toContain(
      "title = {{A GPT for Markov Worlds \\& 50\\% More}}",
    );
  });

  test("an address keeps its special characters, and its braces are encoded", () => {
    expect(bibtex({ links: { paper: "https://example.org/a_b?c=%20&d={e}" } })).toContain(
      "url = {https://example.org/a_b?c=%20&d=%7Be%7D}",
    );
  });
});

describe("read by another parser", () => {
  test("title and names come back as they were", () => {
    const authors: Author[] = [
      { family: "van Hasselt", given: "Hado" },
      { family: "Martí Monsó", given: "Diego" },
      { literal: "Google DeepMind" },
    ];
    const title = "Fréchet's “World” & {Model}: 4K 360° — α_1 ~ 100% $x^2$ <i>of</i> \\states #1";
    const [entry] = read(bibtex({ title, authors }));
    expect(plain(entry?.title)).toBe(title);
    expect(entry?.author).toEqual([
      { family: "Hasselt", given: "Hado", "non-dropping-particle": "van" },
      { family: "Martí Monsó", given: "Diego" },
      { family: "Google DeepMind" },
    ]);
  });

  test("whatever titles and names say, a file has as many entries as works, each with all its authors", () => {
    fc.assert(
      fc.property(fc.array(hostileRecord, { minLength: 1, maxLength: 3 }), (records) => {
        const works = records.map((record, index) => toCitable({ ...record, citationKey: `key${index}` }));
        const file = toBibtexFile(works);
        const entries = read(file);
        expect(entries).toHaveLength(works.length);
        expect(entries.map(({ author }) => author?.length)).toEqual(works.map(({ authors }) => authors.length));
      }),
      { numRuns: 300 },
    );
  });

  test("whatever a title says, it comes back", () => {
    fc.assert(
      fc.property(hostileRecord, (record) => {
        const work = toCitable(record);
        const [entry] = read(toBibtex(work));
        expect(plain(entry?.title).replace(/\s+/g, " ").normalize("NFC")).toBe(
          work.title.replace(/<\/?span[^>]*>/g, ""),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("braces are balanced and no line but the first begins an entry", () => {
    fc.assert(
      fc.property(hostileRecord, (record) => {
        const text = toBibtex(toCitable(record));
        let depth = 0;
        for (const character of text) {
          if (character === "{") depth += 1;
          if (character === "}") depth -= 1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(text.match(/^@/gm)).toHaveLength(1);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
