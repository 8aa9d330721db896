/** Builders of records for tests, with sensible defaults, so that a test names only what it is about. */
import { profileColumns } from "../../src/knowledge/profile.ts";
import type { BenchmarkRecord } from "../../src/schema/benchmark.ts";
import { benchmarkSchema } from "../../src/schema/benchmark.ts";
import { type ConceptRecord, conceptSchema } from "../../src/schema/concept.ts";
import {
  type MethodRecord,
  methodSchema,
  type ProfileRecord,
  profile as profileSchema,
} from "../../src/schema/method.ts";
import { type PaperRecord, paperSchema } from "../../src/schema/paper.ts";
import { relationKindSchema } from "../../src/schema/relation-kind.ts";
import type { ContentRecords, Loaded } from "../../src/sources/records.ts";

const loaded = <Data>(folder: string, id: string, data: Data, body = "Text."): Loaded<Data> => ({
  id,
  path: `content/${folder}/${id}.mdx`,
  data,
  body,
  bodyLine: 5,
});

/** A concept; a top unless `broader` is given. */
export function aConcept(id: string, fields: Partial<ConceptRecord> = {}): Loaded<ConceptRecord> {
  const data = conceptSchema.parse({
    prefLabel: { en: id, de: id },
    order: 1,
    definition: "What belongs here.",
    sections: ["4"],
    takes: ["method"],
    ...fields,
  });
  return loaded("taxonomy", id, data);
}

/** State with two categories, Dynamics with one of this id. */
export function bothPillars(dynamics: string): Loaded<ConceptRecord>[] {
  return [
    aConcept("state-construction"),
    aConcept("bank", { broader: "state-construction", order: 1 }),
    aConcept("cache", { broader: "state-construction", order: 2 }),
    aConcept("dynamics-modeling", { order: 2 }),
    aConcept(dynamics, { broader: "dynamics-modeling" }),
  ];
}

/** A paper of 2025 by one author. */
export function aPaper(id: string, fields: Partial<PaperRecord> = {}): Loaded<PaperRecord> {
  const data = paperSchema.parse({
    name: id,
    title: `On ${id}`,
    authors: [{ family: "Doe", given: "Jane" }],
    issued: "2025-04-16",
    citationKey: `doe2025${id.replaceAll("-", "")}`,
    sources: ["https://arxiv.org/abs/2504.00001"],
    ...fields,
  });
  return loaded("papers", id, data);
}

/** A method that the paper of the same id introduces. */
export function aMethod(id: string, fields: Partial<MethodRecord> = {}): Loaded<MethodRecord> {
  return loaded(
    "methods",
    id,
    methodSchema.parse({ name: id, type: "method", introducedBy: [id], summary: "It works.", ...fields }),
  );
}

/** A benchmark that the paper of the same id introduces. */
export function aBenchmark(id: string, fields: Partial<BenchmarkRecord> = {}): Loaded<BenchmarkRecord> {
  return loaded(
    "benchmarks",
    id,
    benchmarkSchema.parse({ name: id, type: "benchmark", introducedBy: [id], summary: "It measures.", ...fields }),
  );
}

/** A whole content from what a test names, with the relation kinds "extends" and "uses". */
export function someContent(content: Partial<ContentRecords>): ContentRecords {
  const kind = (id: string, label: string, inverse: string) => ({
    ...loaded(
      "relations",
      id,
      relationKindSchema.parse({ label, inverse, definition: "When to use it.", lineage: true }),
    ),
    path: `content/relations/${id}.yaml`,
  });
  return {
    taxonomy: [],
    papers: [],
    methods: [],
    benchmarks: [],
    glossary: [],
    "reading-lists": [],
    relations: [kind("extends", "extends", "extended by"), kind("uses", "uses", "used by")],
    ...content,
  };
}

/** A profile that reports nothing but what a test names. */
export function aProfile(fields: Partial<ProfileRecord> = {}): ProfileRecord {
  const silent = Object.fromEntries(profileColumns.map((column) => [column, "not-reported"]));
  return profileSchema.parse({ ...silent, ...fields });
}

/** An answer of a profile, with a source. */
export function stated(...values: string[]): { values: string[]; stated: string } {
  return { values, stated: "https://example.org" };
}

/** A place that the survey gives in its section 4.1. */
export function place(concept: string): { concept: string; placedBy: "survey"; sections: string[] } {
  return { concept, placedBy: "survey", sections: ["4.1"] };
}
