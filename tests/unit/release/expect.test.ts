import { expect, test } from "vitest";
import { diffEditions } from "../../../src/exports/editions/changes.ts";
import { expectNewVersion, expectReasons } from "../../../src/release/expect.ts";
import type { Edition } from "../../../src/schema/edition.ts";
import { anEdition, anEditionConcept } from "../../support/editions.ts";

const editions = [{ version: "1.0.0" }, { version: "1.9.0" }];

test.each([
  ["1.9.0", "exists"],
  ["1.2.0", "would be older than the newest, 1.9.0"],
  ["2.0", "is not a version"],
  ["v2.0.0", "is not a version"],
  ["2.0.0-beta", "is not a version"],
])("%s is no version for the next edition", (version, message) => {
  expect(() => expectNewVersion(version, editions)).toThrow(message);
});

test("versions are compared as numbers", () => {
  expect(() => expectNewVersion("1.10.0", editions)).not.toThrow();
});

const leaf = anEditionConcept("leaf");
const renamed = { ...leaf, prefLabel: { en: "Branch" } };
const check = (after: Partial<Edition>): void =>
  expectReasons(diffEditions(anEdition("1.0.0", { concepts: [leaf] }), anEdition("2.0.0", after)));

test("a category that changed its name needs a reason, which is asked for by id", () => {
  expect(() => check({ concepts: [renamed] })).toThrow("leaf: renamed, without a reason");
  expect(() =>
    check({ concepts: [renamed], reasons: { concepts: { leaf: "It branched." }, works: {} } }),
  ).not.toThrow();
});

test("a better lesson needs none", () => {
  expect(() => check({ concepts: [{ ...leaf, lesson: "<p>Better.</p>" }] })).not.toThrow();
});

test("a reason for what did not change is a slip", () => {
  expect(() => check({ concepts: [leaf], reasons: { concepts: { leef: "It branched." }, works: {} } })).toThrow(
    "leef: has a reason, but did not change since 1.0.0",
  );
});
