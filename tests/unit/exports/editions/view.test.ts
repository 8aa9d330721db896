import { describe, expect, test } from "vitest";
import { freezeEdition } from "../../../../src/exports/editions/freeze.ts";
import { todayOf } from "../../../../src/exports/editions/today.ts";
import { lessonOf, termsOf, viewEdition } from "../../../../src/exports/editions/view.ts";
import { buildKnowledgeBase } from "../../../../src/knowledge/build.ts";
import { aConcept, aMethod, aPaper, place, someContent } from "../../../support/records.ts";

const lesson = `## The idea

See [Maps](/taxonomy/maps/), [One](/methods/one/#limits), [the paper of One](/papers/one/), [Theory](/papers/theory/),
[Later](/methods/later/) and [the source](https://example.org/).

A <Term id="token">token</Term> has a key <Symbol tex="k" says="the key" />; a <Term id="token">token</Term> again.

<Formula tex="y = f(k)" says="The output." />
`;

const token = { term: "token", termDe: "Token", definition: "A piece.", definitionDe: "Ein Stück.", see: [] };
const content = someContent({
  taxonomy: [
    { ...aConcept("top"), body: lesson },
    aConcept("maps", { broader: "top", order: 2 }),
    aConcept("banks", { broader: "top", order: 1 }),
    aConcept("old", { broader: "top", status: { kind: "split", into: ["maps", "banks"] } }),
  ],
  papers: [
    aPaper("one", { issued: "2025-05" }),
    aPaper("two", { issued: "2024" }),
    aPaper("theory", { background: "other" }),
  ],
  methods: [
    aMethod("one", { classifications: [place("maps"), place("banks")] }),
    aMethod("two", { classifications: [place("banks")] }),
  ],
  glossary: [
    { id: "token", path: "content/glossary/token.yaml", data: token, body: "", bodyLine: 1 },
    { id: "idle", path: "content/glossary/idle.yaml", data: token, body: "", bodyLine: 1 },
  ],
});
const facts = {
  version: "1.0.0",
  released: "2026-01-02",
  title: "Atlas",
  authors: "Editors",
  about: "A test.",
  reasons: { concepts: {}, works: {} },
};
const edition = freezeEdition(buildKnowledgeBase(content), facts, ({ name }) => `<i>${name}</i>`);
const view = viewEdition(edition);
const node = (id: string) => {
  const found = view.nodes.get(id);
  if (!found) throw new Error(id);
  return found;
};

describe("a frozen edition", () => {
  test("counts a method for its paper, and holds a paper that introduces nothing", () => {
    expect(edition.works.map(({ kind, id }) => `${kind} ${id}`)).toEqual(["method one", "paper theory", "method two"]);
  });

  test("holds the terms that its lessons use, and no other", () => {
    expect(edition.terms).toEqual([{ id: "token", term: "token", definition: "A piece." }]);
  });

  test("holds lessons with formulas as MathML, so that no later program has to read them", () => {
    expect(node("top").concept.lesson).toContain('<figure class="formula"><math');
    expect(node("top").concept.lesson).toContain('<span class="symbol" title="the key"><math');
  });
});

describe("the view of an edition", () => {
  test("has the tree in its order, without what is no longer in use", () => {
    expect(view.tops.map(({ concept }) => concept.id)).toEqual(["top"]);
    expect(node("top").narrower.map(({ concept }) => concept.id)).toEqual(["banks", "maps"]);
    expect(node("old").ancestors.map(({ concept }) => concept.id)).toEqual(["top"]);
  });

  test("counts a work in two places once above them, oldest first in each", () => {
    expect(node("top").amount).toBe(2);
    expect(node("banks").members.map(({ work }) => work.id)).toEqual(["two", "one"]);
  });

  test("keeps works without a place by topic", () => {
    expect(view.background.map(([topic, works]) => [topic, works.map(({ id }) => id)])).toEqual([
      ["Other", ["theory"]],
    ]);
  });
});

describe("a lesson of an edition", () => {
  const html = lessonOf(view, node("top"), (address) => `/base${address}`);

  test("leads to categories and works inside the edition", () => {
    expect(html).toContain('<a href="/base/v/1.0.0/taxonomy/maps/">Maps</a>');
    expect(html).toContain('<a href="/base/v/1.0.0/taxonomy/maps/#method-one">One</a>');
    expect(html).toContain('<a href="/base/v/1.0.0/taxonomy/maps/#method-one">the paper of One</a>');
    expect(html).toContain('<a href="/base/v/1.0.0/background/#paper-theory">Theory</a>');
  });

  test("names a work that the edition does not hold without a link", () => {
    expect(html).not.toMatch(/<a [^>]*>Later/);
    expect(html).toContain("Later and");
  });

  test("keeps links to other places, and explains a term at its first use", () => {
    expect(html).toContain('<a href="https://example.org/" rel="noopener">the source</a>');
    expect(html.match(/href="#term-token"/g)).toHaveLength(1);
    expect(termsOf(view, node("top")).map(({ id }) => id)).toEqual(["token"]);
  });
});

test("what became of a category is told with the pages of today", () => {
  const kb = buildKnowledgeBase(content);
  expect(todayOf(kb, "maps", "Charts").says).toBe("This category is now called");
  expect(todayOf(kb, "maps", "maps").says).toBe("");
  expect(todayOf(kb, "old", "old")).toEqual({
    says: "This category was split into",
    pages: [
      { label: "maps", address: "/taxonomy/maps/" },
      { label: "banks", address: "/taxonomy/banks/" },
    ],
  });
  expect(todayOf(kb, "gone", "gone").pages).toEqual([{ label: "Taxonomy", address: "/taxonomy/" }]);
});
