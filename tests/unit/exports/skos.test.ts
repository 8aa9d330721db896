import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type SchemeFacts, skosFiles, taxonomyQuads, toJsonLd, toTurtle } from "../../../src/exports/skos.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { canonicalJsonLd, canonicalQuads, checkSkos, readTurtle } from "../../support/rdf.ts";
import { aConcept, someContent } from "../../support/records.ts";
import { hostileText } from "../../support/texts.ts";

const facts: SchemeFacts = {
  title: "Taxonomy",
  titleDe: "Taxonomie",
  description: "What it sorts.",
  version: "1.0.0",
  released: "2026-11-24",
  license: "https://creativecommons.org/licenses/by/4.0/",
  survey: "https://arxiv.org/abs/2601.17067",
  absolute: (address) => `https://atlas.example${address}`,
};

const skos = "http://www.w3.org/2004/02/skos/core#";
const iri = (id: string): string => `https://atlas.example/taxonomy/${id}/`;
const build = (...taxonomy: ReturnType<typeof aConcept>[]) => buildKnowledgeBase(someContent({ taxonomy }));
const values = (quads: ReturnType<typeof taxonomyQuads>, id: string, property: string): string[] =>
  quads
    .filter(({ subject, predicate }) => subject.value === iri(id) && predicate.value.endsWith(property))
    .map(({ object }) => object.value);

describe("a concept", () => {
  const kb = build(
    aConcept("top"),
    aConcept("left", {
      broader: "top",
      prefLabel: { en: "Left", de: "Links" },
      altLabel: ["port"],
      definition: "What is left.",
      definitionDe: "Was links ist.",
      scopeNote: "Not right.",
      scopeNoteDe: "Nicht rechts.",
      related: ["right"],
      sections: ["4.1"],
    }),
    aConcept("right", { broader: "top", order: 2 }),
  );

  test("says in Turtle all that its page says, in both languages", () => {
    const files = new Map(skosFiles(kb, facts));
    expect(files.get("/taxonomy/left.ttl")).toMatchInlineSnapshot(`
      "@prefix skos: <http://www.w3.org/2004/02/skos/core#>.
      @prefix dcterms: <http://purl.org/dc/terms/>.
      @prefix owl: <http://www.w3.org/2002/07/owl#>.
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#>.

      <https://atlas.example/taxonomy/left/> a skos:Concept;
          skos:inScheme <https://atlas.example/taxonomy/>;
          skos:notation "left";
          skos:prefLabel "Left"@en, "Links"@de;
          skos:altLabel "port"@en;
          skos:definition "What is left."@en, "Was links ist."@de;
          skos:scopeNote "Not right."@en, "Nicht rechts."@de;
          dcterms:source "https://arxiv.org/abs/2601.17067, section 4.1";
          skos:broader <https://atlas.example/taxonomy/top/>;
          skos:related <https://atlas.example/taxonomy/right/>.
      "
    `);
  });

  test("is related both ways, though only one side states it", () => {
    expect(values(taxonomyQuads(kb, facts), "right", "related")).toEqual([iri("left")]);
  });

  test("has the same statements in JSON-LD, read by another program", async () => {
    const quads = taxonomyQuads(kb, facts);
    expect(await canonicalJsonLd(JSON.parse(toJsonLd(quads)))).toEqual(await canonicalQuads(quads));
  });
});

test("a concept no longer in use says so, and what stands in its place", async () => {
  const kb = build(
    aConcept("top"),
    aConcept("a", { broader: "top" }),
    aConcept("b", { broader: "top", order: 2 }),
    aConcept("moved", { broader: "top", status: { kind: "moved", to: "a" } }),
    aConcept("halves", { broader: "top", status: { kind: "split", into: ["a", "b"] } }),
    aConcept("gone", { broader: "top", status: { kind: "retired", reason: "Nobody used it." } }),
  );
  const quads = taxonomyQuads(kb, facts);
  expect(values(quads, "moved", "isReplacedBy")).toEqual([iri("a")]);
  expect(values(quads, "halves", "isReplacedBy")).toEqual([iri("a"), iri("b")]);
  expect(values(quads, "gone", "changeNote")).toEqual(["Nobody used it."]);
  expect(["moved", "halves", "gone"].map((id) => values(quads, id, "deprecated"))).toEqual([
    ["true"],
    ["true"],
    ["true"],
  ]);
  expect(await checkSkos(quads)).toEqual([]);
});

describe("the integrity conditions", () => {
  const kb = build(
    aConcept("top", { related: ["leaf"] }),
    aConcept("middle", { broader: "top", related: ["middle", "old"] }),
    aConcept("leaf", {
      broader: "middle",
      prefLabel: { en: "Leaf", de: "Blatt" },
      altLabel: ["Leaf", "foil", "foil"],
      related: ["top"],
    }),
    aConcept("old", { status: { kind: "moved", to: "leaf" } }),
  );

  test("hold where the content breaks them: the breaking statement is left out", async () => {
    const quads = taxonomyQuads(kb, facts);
    expect(values(quads, "leaf", "altLabel")).toEqual(["foil"]);
    expect(quads.filter(({ predicate }) => predicate.value === `${skos}related`)).toEqual([]);
    expect(await checkSkos(quads)).toEqual([]);
  });

  test.each([
    ["S13", `<${iri("leaf")}> skos:altLabel "Leaf"@en .`],
    ["S14", `<${iri("leaf")}> skos:prefLabel "Sheet"@en .`],
    ["S27", `<${iri("leaf")}> skos:related <${iri("top")}> . <${iri("top")}> skos:related <${iri("leaf")}> .`],
  ])("%s: the shapes find a breach, so that the test above can fail", async (_, statement) => {
    const breach = readTurtle(`@prefix skos: <${skos}> . ${statement}`);
    expect(await checkSkos([...taxonomyQuads(kb, facts), ...breach])).not.toEqual([]);
  });
});

describe("whatever labels and definitions say", () => {
  const hostile = fc.record({
    en: hostileText,
    de: hostileText,
    alt: fc.array(hostileText, { maxLength: 4 }),
    definition: hostileText,
    scopeNote: hostileText,
  });
  const kbOf = ({ en, de, alt, definition, scopeNote }: Parameters<Parameters<typeof hostile.map>[0]>[0]) => {
    const top = aConcept("top");
    const data = { ...top.data, prefLabel: { en, de }, altLabel: [...alt, en], definition, scopeNote };
    return build({ ...top, data });
  };

  test("Turtle and JSON-LD are valid, say the same, and satisfy SKOS", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (texts) => {
        const quads = taxonomyQuads(kbOf(texts), facts);
        const read = await canonicalQuads(readTurtle(toTurtle(quads)));
        expect(read).toEqual(await canonicalQuads(quads));
        expect(await canonicalJsonLd(JSON.parse(toJsonLd(quads)))).toEqual(read);
        expect(await checkSkos(quads)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
