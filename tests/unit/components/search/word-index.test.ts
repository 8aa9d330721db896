import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { beginningWith, buildWordIndex, nearWords, targetsOf } from "../../../../src/components/search/word-index.ts";
import { editDistance } from "../../../../src/text/edit-distance.ts";

const indexOf = (words: readonly string[]) =>
  buildWordIndex((add) => {
    words.forEach((word, target) => {
      add(word, target);
    });
  });

/** Few letters, so that words often share beginnings and lie near to each other. */
const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), minLength: 1, maxLength: 9 });

describe("words that begin with a text", () => {
  test("are found with what they lead to", () => {
    const index = indexOf(["memory", "maze", "memory", "memo", "world"]);
    const { from, to } = beginningWith(index, "memo");
    expect(index.words.slice(from, to)).toEqual(["memo", "memory"]);
    expect([...targetsOf(index, from + 1)]).toEqual([0, 2]);
  });

  test("are the same as a look at every word finds", () => {
    fc.assert(
      fc.property(fc.array(word), word, (words, text) => {
        const index = indexOf(words);
        const { from, to } = beginningWith(index, text);
        expect(index.words.slice(from, to)).toEqual([...new Set(words)].sort().filter((one) => one.startsWith(text)));
      }),
    );
  });
});

describe("words near to a typed one", () => {
  test("are within insertions, deletions, replacements and swaps of neighbours", () => {
    const index = indexOf(["framepack", "framepacks", "framework", "worldmem"]);
    const found = nearWords(index, "framepak", 1).map(({ word: place, edits }) => [index.words[place], edits]);
    expect(found).toEqual([["framepack", 1]]);
    expect(nearWords(index, "wrolmdem", 2).map(({ word: place }) => index.words[place])).toEqual(["worldmem"]);
  });

  test("are the same as measuring the distance to every word finds", () => {
    fc.assert(
      fc.property(fc.array(word), word, fc.integer({ min: 0, max: 3 }), (words, typed, most) => {
        const index = indexOf(words);
        const found = nearWords(index, typed, most).map(({ word: place, edits }) => [index.words[place], edits]);
        const expected = [...new Set(words)].sort().flatMap((one) => {
          const edits = editDistance(typed, one);
          return edits <= most ? [[one, edits]] : [];
        });
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("beginnings are the same as measuring the distance to every beginning finds", () => {
    fc.assert(
      fc.property(fc.array(word), word, fc.integer({ min: 0, max: 2 }), (words, typed, most) => {
        const index = indexOf(words);
        const found = new Map(nearWords(index, typed, most, true).map((near) => [index.words[near.word], near.edits]));
        const expected = [...new Set(words)].flatMap((one) => {
          const whole = editDistance(typed, one);
          const begun = Array.from({ length: one.length + 1 }, (_, end) => editDistance(typed, one.slice(0, end)));
          const edits = whole <= most ? whole : Math.min(...begun);
          return edits <= most ? [[one, edits] as const] : [];
        });
        expect(found).toEqual(new Map(expected));
      }),
      { numRuns: 500 },
    );
  });
});
