import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { toCitable } from "../../../src/exports/citable.ts";
import {
  atlasThing,
  breadcrumbs,
  conceptThing,
  entryThing,
  pageThing,
  paperThing,
  type Thing,
  toJsonLdScript,
} from "../../../src/exports/structured-data.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import type { Concept, Paper } from "../../../src/knowledge/types.ts";
import { expand } from "../../support/rdf.ts";
import { aBenchmark, aConcept, aMethod, aPaper, place, someContent } from "../../support/records.ts";
import { hostileText } from "../../support/texts.ts";

const absolute = (address: string): string => `https://atlas.example${address}`;
const citableOf = (paper: Paper) => toCitable(paper.record);
const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [aConcept("retrieval", { prefLabel: { en: "Retrieval", de: "Abruf" }, altLabel: ["RAG"] })],
    papers: [
      aPaper("worldmem", {
        identifiers: { arxiv: "2504.12369" },
        authors: [{ family: "Xiao", given: "Zeqi" }, { literal: "Sand.ai" }],
        venue: { name: "NeurIPS", year: 2025, type: "conference" },
      }),
      aPaper("frames", { identifiers: { doi: "10.1038/nature14236" } }),
    ],
    methods: [aMethod("worldmem", { classifications: [place("retrieval")] })],
    benchmarks: [aBenchmark("frames", { type: "dataset", classifications: [place("retrieval")] })],
  }),
);
const [method] = kb.methods;
const [dataset] = kb.benchmarks;
const paper = kb.papers.find(({ id }) => id === "worldmem");
if (!method || !dataset || !paper) throw new Error("The records above are not in the model.");

test("a paper is a scholarly article with all its authors, under the concepts of what it introduces", () => {
  expect(paperThing(paper, citableOf(paper), absolute)).toEqual({
    "@type": "ScholarlyArticle",
    "@id": "https://arxiv.org/abs/2504.12369",
    name: "On worldmem",
    author: [
      { "@type": "Person", name: "Zeqi Xiao" },
      { "@type": "Organization", name: "Sand.ai" },
    ],
    datePublished: "2025",
    isPartOf: { "@type": "CreativeWork", name: "NeurIPS" },
    mainEntityOfPage: "https://atlas.example/papers/worldmem/",
    about: [{ "@id": "https://atlas.example/taxonomy/retrieval/" }],
  });
});

test("a concept is a term of the taxonomy, at its own address", () => {
  expect(conceptThing(kb.concepts[0] as Concept, absolute)).toMatchObject({
    "@type": "DefinedTerm",
    "@id": "https://atlas.example/taxonomy/retrieval/",
    name: "Retrieval",
    alternateName: ["Abruf", "RAG"],
    inDefinedTermSet: "https://atlas.example/taxonomy/",
  });
});

test("a method is a term of the list of methods, a data set a data set; both name their paper", () => {
  expect(entryThing(method, citableOf, absolute)).toMatchObject({
    "@type": "DefinedTerm",
    inDefinedTermSet: "https://atlas.example/methods/",
    subjectOf: [{ "@id": "https://arxiv.org/abs/2504.12369" }],
  });
  expect(entryThing(dataset, citableOf, absolute)).toMatchObject({
    "@type": "Dataset",
    subjectOf: [{ "@id": "https://doi.org/10.1038/nature14236" }],
  });
});

test("the way to a page counts from 1 and ends at the page", () => {
  const way = breadcrumbs(
    [
      { label: "Atlas", address: "/" },
      { label: "Papers", address: "/papers/" },
    ],
    absolute,
  );
  expect(way.itemListElement).toEqual([
    { "@type": "ListItem", position: 1, name: "Atlas", item: "https://atlas.example/" },
    { "@type": "ListItem", position: 2, name: "Papers", item: "https://atlas.example/papers/" },
  ]);
});

describe("expanded by another program", () => {
  const atlas = toCitable(aPaper("atlas").data);
  const page = { title: "Glossary", description: "Terms.", address: "/glossary/" };
  const things: readonly (readonly [string, Thing])[] = [
    ["a paper", paperThing(paper, citableOf(paper), absolute)],
    ["a concept", conceptThing(kb.concepts[0] as Concept, absolute)],
    ["a method", entryThing(method, citableOf, absolute)],
    ["the Atlas", atlasThing(atlas, citableOf(paper), "What it is.", ["video"], absolute)],
    ["a list of terms", pageThing("DefinedTermSet", page, absolute)],
  ];

  test.each(things)("%s has a type and a name in schema.org's terms and an address as its id", async (_, thing) => {
    const [node] = await expand(JSON.parse(toJsonLdScript([thing])));
    expect(node?.["@type"]).toEqual([expect.stringMatching(/^https:\/\/schema\.org\/\w+$/)]);
    expect(node).toHaveProperty(["https://schema.org/name"]);
    expect(node?.["@id"]).toMatch(/^https:\/\//);
  });
});

test("whatever a title says, the script element ends where it should, and gives the title back", () => {
  fc.assert(
    fc.property(hostileText, (title) => {
      const script = toJsonLdScript([pageThing("WebPage", { title, description: title, address: "/" }, absolute)]);
      const html = `<script type="application/ld+json">${script}</script><p>after</p>`;
      const document = JSON.stringify(parse(html), (key, value) => (key === "parentNode" ? undefined : value));
      expect(document.match(/"tagName":"script"/g)).toHaveLength(1);
      expect(document).toContain('"tagName":"p"');
      expect(JSON.parse(script)["@graph"][0].name).toBe(JSON.parse(script)["@graph"][0].description);
      expect(script).not.toContain("<");
    }),
  );
});
