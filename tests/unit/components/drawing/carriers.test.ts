import { expect, test } from "vitest";
import { carrierPaths, isCarrier } from "../../../../src/components/drawing/carriers.ts";
import { profileFields } from "../../../../src/schema/vocabulary.ts";

const carriers = Object.keys(profileFields.stateCarrier.terms);

test("every state carrier of the vocabulary has a mark of its own", () => {
  expect(carriers.filter((id) => !isCarrier(id))).toEqual([]);
  expect(new Set(Object.values(carrierPaths)).size).toBe(carriers.length);
});

test("a word outside the vocabulary has none", () => {
  expect(isCarrier("toString")).toBe(false);
});
