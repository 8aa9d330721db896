/** The forms in which Zotero, Google Scholar and link followers read a work. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CitedRecord, toCitable } from "../../../src/exports/citable.ts";
import { toCoins } from "../../../src/exports/coins.ts";
import { toHighwire } from "../../../src/exports/highwire.ts";
import { linksetFiles } from "../../../src/exports/linkset.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { aConcept, aPaper, someContent } from "../../support/records.ts";
import { hostileRecord } from "../../support/texts.ts";

const work = (fields: Partial<CitedRecord>) => toCitable(aPaper("world-memory", fields).data);

describe("COinS", () => {
  /** As Zotero reads one: parts between "&", "+" for a space. */
  const read = (coins: string): [string, string][] =>
    coins.split("&").map((part) => {
      const [key = "", value = ""] = part.split("=");
      return [key, decodeURIComponent(value.replaceAll("+", " "))];
    });

  test("a preprint says that it is one, and its DOI", () => {
    expect(read(toCoins(work({ identifiers: { arxiv: "2504.12369" } })))).toEqual([
      ["ctx_ver", "Z39.88-2004"],
      ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
      ["rft.type", "preprint"],
      ["rft.title", "On world-memory"],
      ["rft.date", "2025-04-16"],
      ["rft_id", "info:doi/10.48550/arXiv.2504.12369"],
    ]);
  });

  test("a paper at a conference names its proceedings", () => {
    const coins = read(toCoins(work({ venue: { name: "ICLR", year: 2025, type: "conference" } })));
    expect(coins).toContainEqual(["rft.genre", "proceeding"]);
    expect(coins).toContainEqual(["rft.atitle", "On world-memory"]);
    expect(coins).toContainEqual(["rft.btitle", "ICLR"]);
  });

  test("authors are there where nobody can ask for them by an id", () => {
    const authors = [{ family: "Doe", given: "Jane" }, { literal: "Decart and Etched" }];
    expect(read(toCoins(work({ authors }))).filter(([key]) => key === "rft.au")).toEqual([
      ["rft.au", "Doe, Jane"],
      ["rft.au", "Decart and Etched"],
    ]);
  });

  test("whatever a title says, it comes back, and nothing else is said", () => {
    fc.assert(
      fc.property(hostileRecord, (record) => {
        const citable = toCitable(record);
        const parts = read(toCoins(citable));
        expect(parts.find(([key]) => /^rft\.[ab]?title$/.test(key))?.[1]).toBe(citable.title);
        expect(parts.filter(([key]) => !/^(?:ctx_ver|rft_val_fmt|rft_id|rft\.[a-z]+)$/.test(key))).toEqual([]);
      }),
    );
  });
});

describe("Highwire tags", () => {
  test("of a preprint, with every author as family name, given name", () => {
    const authors = [
      { family: "van Hasselt", given: "Hado" },
      { family: "Doe", given: "John", suffix: "Jr." },
      { literal: "Google DeepMind" },
    ];
    expect(toHighwire(work({ authors, identifiers: { arxiv: "2504.12369" } }))).toEqual([
      ["citation_title", "On world-memory"],
      ["citation_author", "van Hasselt, Hado"],
      ["citation_author", "Doe, John, Jr."],
      ["citation_author", "Google DeepMind"],
      ["citation_publication_date", "2025/04/16"],
      ["citation_arxiv_id", "2504.12369"],
      ["citation_public_url", "https://arxiv.org/abs/2504.12369"],
      ["citation_pdf_url", "https://arxiv.org/pdf/2504.12369"],
      ["z:itemType", "preprint"],
    ]);
  });

  test.each([
    ["conference", "citation_conference_title", "conferencePaper"],
    ["journal", "citation_journal_title", "journalArticle"],
    ["techreport", "citation_technical_report_institution", "report"],
  ] as const)("a %s is named by %s", (type, tag, item) => {
    const tags = toHighwire(work({ venue: { name: "V", year: 2025, type } }));
    expect(tags).toContainEqual([tag, "V"]);
    expect(tags).toContainEqual(["z:itemType", item]);
  });
});

describe("linksets", () => {
  const kb = buildKnowledgeBase(
    someContent({
      taxonomy: [aConcept("retrieval")],
      papers: [aPaper("worldmem", { identifiers: { arxiv: "2504.12369" } })],
    }),
  );
  const files = new Map(
    linksetFiles(
      kb,
      ({ record }) => toCitable(record),
      (address) => `https://atlas.example${address}`,
    ),
  );
  const linkset = (address: string) => JSON.parse(files.get(address) ?? "{}").linkset[0];

  test("a paper: what to cite, who wrote it, its records and its full text", () => {
    expect(linkset("/papers/worldmem.linkset.json")).toMatchObject({
      anchor: "https://atlas.example/papers/worldmem/",
      "cite-as": [{ href: "https://arxiv.org/abs/2504.12369" }],
      author: [{ href: "https://atlas.example/search/?q=Jane%20Doe", title: "Jane Doe" }],
      item: [{ href: "https://arxiv.org/pdf/2504.12369", type: "application/pdf" }],
      describedby: [
        { href: "https://atlas.example/papers/worldmem.bib", type: "application/x-bibtex" },
        { href: "https://atlas.example/papers/worldmem.ris" },
        { href: "https://atlas.example/papers/worldmem.csl.json" },
      ],
    });
  });

  test("a concept is described by its linked data, and its works are its items", () => {
    const { describedby, item, license } = linkset("/taxonomy/retrieval.linkset.json");
    expect(describedby.map(({ type }: { type: string }) => type)).toEqual(["text/turtle", "application/ld+json"]);
    expect(item).toHaveLength(3);
    expect(license).toEqual([{ href: "https://creativecommons.org/licenses/by/4.0/" }]);
  });

  test("the home page has one too", () => expect(linkset("/linkset.json").anchor).toBe("https://atlas.example/"));
});
