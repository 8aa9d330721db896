/** Builders of editions for tests, and arbitrary ones. */
import fc from "fast-check";
import {
  type Edition,
  type EditionConcept,
  type EditionWork,
  editionConceptSchema,
  editionSchema,
  editionWorkSchema,
} from "../../src/schema/edition.ts";

/** A category of an edition; a top unless `broader` is given. */
export function anEditionConcept(id: string, fields: Partial<EditionConcept> = {}): EditionConcept {
  return editionConceptSchema.parse({
    id,
    prefLabel: { en: id, de: id },
    order: 1,
    definition: { en: "What belongs here." },
    sections: ["4"],
    lesson: "<p>The idea.</p>",
    ...fields,
  });
}

/** A method of an edition. */
export function anEditionWork(id: string, fields: Partial<EditionWork> = {}): EditionWork {
  return editionWorkSchema.parse({
    id,
    kind: "method",
    name: id,
    issued: "2025-04-16",
    address: `/methods/${id}/`,
    citations: [`J. Doe, “On ${id},” 2025.`],
    ...fields,
  });
}

/** An edition that holds what a test names. */
export function anEdition(version: string, fields: Partial<Edition> = {}): Edition {
  return editionSchema.parse({
    version,
    released: "2026-01-02",
    title: "Atlas",
    authors: "Editors",
    about: "A test.",
    reasons: {},
    concepts: [],
    terms: [],
    works: [],
    ...fields,
  });
}

const text = fc.string({ maxLength: 6 }).map((value) => value.toWellFormed());
const id = fc.constantFrom("a", "b", "c", "d-e", "f");
const translated = fc.record({ en: text, de: text }, { requiredKeys: ["en"] });
const status = fc.oneof(
  fc.record({ kind: fc.constant("moved" as const), to: id }),
  fc.record({ kind: fc.constant("split" as const), into: fc.tuple(id, id) }),
  fc.record({ kind: fc.constant("retired" as const), reason: fc.constant("It was empty.") }),
);

const concept: fc.Arbitrary<EditionConcept> = fc.record(
  {
    id,
    prefLabel: translated,
    altLabel: fc.array(text, { maxLength: 2 }),
    broader: id,
    order: fc.integer({ min: 1, max: 3 }),
    definition: translated,
    scopeNote: translated,
    sections: fc.array(text, { maxLength: 2 }),
    lesson: text,
    status,
  },
  { requiredKeys: ["id", "prefLabel", "altLabel", "order", "definition", "sections", "lesson"] },
);

const place = fc.record(
  {
    concept: id,
    placedBy: fc.constantFrom("survey" as const, "editor" as const),
    sections: fc.array(text, { maxLength: 1 }),
    reason: text,
    doubt: text,
  },
  { requiredKeys: ["concept", "placedBy", "sections"] },
);

const work: fc.Arbitrary<EditionWork> = fc.record(
  {
    id,
    kind: fc.constantFrom("method" as const, "paper" as const),
    name: text,
    issued: fc.constantFrom("2024", "2025-03"),
    address: text,
    citations: fc.array(text, { maxLength: 2 }),
    background: text,
    places: fc.array(place, { maxLength: 2 }),
    corrections: fc.array(fc.record({ says: text, right: text }), { maxLength: 1 }),
  },
  { requiredKeys: ["id", "kind", "name", "issued", "address", "citations", "places", "corrections"] },
);

const sortedBy = <Item>(items: Item[], keyOf: (item: Item) => string): Item[] =>
  items.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** Any edition of a version, small enough that two of them share ids. */
export function anyEdition(version: string): fc.Arbitrary<Edition> {
  const byId = (item: { id: string }): string => item.id;
  const byIdAndKind = (item: EditionWork): string => `${item.id} ${item.kind}`;
  const reasons = fc.record({
    concepts: fc.dictionary(id, text, { maxKeys: 2 }),
    works: fc.dictionary(fc.oneof(id, fc.constant("*")), text, { maxKeys: 2 }),
  });
  return fc.record({
    version: fc.constant(version),
    released: fc.constantFrom("2026-01-02", "2026-03-04"),
    title: text,
    authors: text,
    about: text,
    reasons,
    concepts: fc.uniqueArray(concept, { selector: byId }).map((items) => sortedBy(items, byId)),
    terms: fc
      .uniqueArray(fc.record({ id, term: text, definition: text }), { selector: byId })
      .map((items) => sortedBy(items, byId)),
    works: fc.uniqueArray(work, { selector: byIdAndKind }).map((items) => sortedBy(items, byIdAndKind)),
  });
}
