import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../../../src/checks/nearest.ts";
import { editDistance } from "../../../src/text/edit-distance.ts";

test.each([
  ["external-retreival", "external-retrieval"],
  ["citationkey", "citationKey"],
  ["vragg", "vrag"],
])("%s is taken for %s", (word, meant) => {
  expect(nearest(word, ["name", "citationKey", "external-retrieval", "internal-retrieval", "vrag"])).toBe(meant);
});

test("a word that is like nothing is taken for nothing", () => {
  expect(nearest("minecraft", ["worldmem", "vrag", "moba"])).toBeUndefined();
});

test("the nearest word is the one of least distance, the first of several", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "A", "é", "-", "\u0161"), minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (meant, candidates) => {
      const distances = candidates.map((it) => editDistance(meant.toLowerCase(), it.toLowerCase()));
      const least = Math.min(...distances);
      const within = least <= Math.max(2, Math.floor(meant.length / 3));
      expect(nearest(meant, candidates)).toBe(within ? candidates[distances.indexOf(least)] : undefined);
    }),
  );
});
