import { expect, test } from "vitest";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { derivedAddresses } from "../../../src/knowledge/derived-addresses.ts";
import { aConcept, aMethod, someContent } from "../../support/records.ts";

const kb = buildKnowledgeBase(
  someContent({
    taxonomy: [
      aConcept("retrieval"),
      aConcept("maps", { status: { kind: "retired", reason: "Nobody draws them." } }),
      aConcept("atlases", { status: { kind: "moved", to: "retrieval" } }),
    ],
    methods: [aMethod("one"), aMethod("two")],
  }),
);
const lead = (...published: string[]) =>
  derivedAddresses(kb, published, (address) => address.includes("/retrieval/")).map(({ from, status }) => [
    from,
    status.kind === "moved" ? status.to : status.kind,
  ]);

test("pages made of a category that is no longer in use lead to its own page, or to what replaced it", () => {
  expect(lead("/taxonomy/maps/slides/", "/timeline/maps/", "/compare/atlases/", "/de/taxonomy/maps/")).toEqual([
    ["/taxonomy/maps/slides/", "/taxonomy/maps/"],
    ["/timeline/maps/", "/taxonomy/maps/"],
    ["/compare/atlases/", "/taxonomy/retrieval/"],
    ["/de/taxonomy/maps/", "/taxonomy/maps/"],
  ]);
});

test("a comparison that is no longer prepared is made from its two methods, where both are there", () => {
  expect(lead("/compare/one-or-two/", "/compare/one-or-three/")).toEqual([
    ["/compare/one-or-two/", "/compare/?ids=one,two"],
    ["/compare/one-or-three/", "/compare/"],
  ]);
});

test("pages that are made, those of editions, and files are left alone", () => {
  expect(
    lead("/timeline/retrieval/", "/v/1.0.0/taxonomy/maps/", "/embed/taxonomy/maps/", "/timeline/maps.md", "/compare/"),
  ).toEqual([]);
});
