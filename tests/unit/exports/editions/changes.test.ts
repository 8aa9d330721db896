import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChanges } from "../../../../src/exports/editions/apply.ts";
import { diffEditions } from "../../../../src/exports/editions/changes.ts";
import { serialiseEdition } from "../../../../src/exports/editions/serialise.ts";
import type { Edition, EditionPlace } from "../../../../src/schema/edition.ts";
import { anEdition, anEditionConcept, anEditionWork, anyEdition } from "../../../support/editions.ts";

const place = (concept: string, fields: Partial<EditionPlace> = {}): EditionPlace => ({
  concept,
  placedBy: "survey",
  sections: ["4.1"],
  ...fields,
});

describe("the changes applied to the older edition", () => {
  test("give the newer one, byte for byte, for any two editions", () => {
    fc.assert(
      fc.property(anyEdition("1.0.0"), anyEdition("2.0.0"), (older, newer) => {
        // As a program gets them: through the file.
        const changes = JSON.parse(JSON.stringify(diffEditions(older, newer)));
        const made = applyChanges(older, changes);
        expect(made).toEqual(newer);
        expect(serialiseEdition(made)).toBe(serialiseEdition(newer));
      }),
    );
  });

  test("start from no other edition", () => {
    const changes = diffEditions(anEdition("1.0.0"), anEdition("2.0.0"));
    expect(() => applyChanges(anEdition("1.1.0"), changes)).toThrow("start from edition 1.0.0");
  });
});

test("an edition has no changes against itself", () => {
  fc.assert(
    fc.property(anyEdition("1.0.0"), (edition) => {
      const { concepts, terms, works } = diffEditions(edition, edition);
      expect([concepts, terms, works]).toEqual([[], [], []]);
    }),
  );
});

/** One category and one work before and after. */
function told(before: Partial<Edition>, after: Partial<Edition>): string[] {
  const { concepts, works } = diffEditions(anEdition("1.0.0", before), anEdition("2.0.0", after));
  return [...concepts, ...works].map(
    ({ id, kinds, reason }) => `${id} ${kinds.join(" and ")}${reason === undefined ? "" : `: ${reason}`}`,
  );
}

describe("what readers are told of a category", () => {
  const leaf = anEditionConcept("leaf", { broader: "top" });
  const change = (fields: Parameters<typeof anEditionConcept>[1], reasons = {}): string[] =>
    told({ concepts: [leaf] }, { concepts: [{ ...leaf, ...fields }], reasons: { concepts: reasons, works: {} } });

  test.each([
    ["a new label in one language", { prefLabel: { en: "leaf", de: "Blatt" } }, "leaf renamed"],
    ["another parent", { broader: "other" }, "leaf moved"],
    ["another definition", { definition: { en: "Something else." } }, "leaf redefined"],
    ["another lesson", { lesson: "<p>Better.</p>" }, "leaf revised"],
    ["the end of its use", { status: { kind: "retired", reason: "Empty." } }, "leaf retired: Empty."],
    ["a replacement", { status: { kind: "moved", to: "new", reason: "Merged." } }, "leaf replaced: Merged."],
  ] as const)("%s", (_, fields, expected) => expect(change(fields)).toEqual([expected]));

  test("the reason that an editor wrote comes first", () => {
    expect(change({ broader: "other" }, { leaf: "It belongs there." })).toEqual(["leaf moved: It belongs there."]);
  });

  test("the parts of a split one say where they come from", () => {
    const split = { ...leaf, status: { kind: "split" as const, into: ["part-a", "part-b"], reason: "Two things." } };
    const parts = [split, anEditionConcept("part-a"), anEditionConcept("part-b")];
    expect(told({ concepts: [leaf] }, { concepts: parts })).toEqual([
      "leaf split: Two things.",
      "part-a added: It takes over from leaf.",
      "part-b added: It takes over from leaf.",
    ]);
  });
});

describe("what readers are told of a work", () => {
  const work = anEditionWork("worldmem", { places: [place("retrieval")] });
  const change = (fields: Parameters<typeof anEditionWork>[1], works = {}): string[] =>
    told({ works: [work] }, { works: [{ ...work, ...fields }], reasons: { concepts: {}, works } });

  test("a new place comes with its reason", () => {
    const places = [place("retrieval"), place("map", { reason: "It keeps a map." })];
    expect(change({ places })).toEqual(["worldmem placed: It keeps a map."]);
  });

  test("a place of the survey needs no other reason than its section", () => {
    expect(told({ works: [] }, { works: [work] })).toEqual([
      "worldmem added: The survey places it there, section 4.1.",
    ]);
  });

  test("a published correction is the reason of a correction", () => {
    const corrections = [{ says: "The list says 2024.", right: "It is of 2025." }];
    expect(change({ issued: "2025-04", corrections })).toEqual(["worldmem corrected: It is of 2025."]);
  });

  test("a doubt is told as a correction, with its words", () => {
    expect(change({ places: [place("retrieval", { doubt: "It compresses as well." })] })).toEqual([
      "worldmem corrected: It compresses as well.",
    ]);
  });

  test("a place and a fact that change at once are both told", () => {
    expect(
      change({ name: "WorldMem", places: [place("map", { reason: "It keeps a map." })] }, { "*": "Names." }),
    ).toEqual(["worldmem placed and corrected: It keeps a map. Names."]);
  });

  test("a work that is gone is told", () => {
    expect(told({ works: [work] }, { works: [] })).toEqual(["worldmem removed"]);
  });
});
