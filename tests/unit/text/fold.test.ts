import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  fold,
  joined,
  nameRuns,
  nameWords,
  slug,
  spellings,
  withTwoLetterForms,
  words,
} from "../../../src/text/fold.ts";

describe("what people type and what is printed meet in one form", () => {
  test.each([
    ["Łukasz Kaiser", "lukasz kaiser"],
    ["Ørsted", "orsted"],
    ["Müller", "muller"],
    ["Weiß", "weiss"],
    ["π₀", "pi0"],
    ["β-VAE", "beta-vae"],
    ["Frédo", "fredo"],
    ["ΆLPHA ℌ", "alphalpha h"],
    ["İstanbul", "istanbul"],
  ])("%s is folded to %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("letters that a keyboard lacks may be typed as two", () => {
    expect(withTwoLetterForms("Müller, Ørsted, Åström")).toBe("mueller, oersted, aastroem");
  });

  test("plus signs stay with their word, because VBench and VBench++ are two things", () => {
    expect(words("VBench++ and VBench")).toEqual(["vbench++", "and", "vbench"]);
    expect(joined("Self-Forcing++")).toBe("selfforcing++");
  });

  test("a name is looked up under the parts of its camel case and by its signs in words", () => {
    expect([...nameWords("WorldMem")]).toEqual(["worldmem", "world", "mem"]);
    expect([...nameWords("VBench++")]).toContain("plus");
    expect([...nameWords("Müller")]).toEqual(["muller", "mueller"]);
    expect([...nameRuns("VBench++")]).toEqual(["vbench++", "vbenchplusplus"]);
    expect([...nameRuns("Wan 2.1")]).toEqual(["wan21"]);
  });

  test("the index also gets the joined, split and two-letter spellings", () => {
    expect(spellings("Gen3C")).toEqual(expect.arrayContaining(["gen3c", "gen 3 c"]));
    expect(spellings("Matrix-Game 2.0")).toEqual(expect.arrayContaining(["matrixgame20", "matrix game 2 0"]));
  });

  test("a slug is what an address makes of a name", () => {
    expect(slug("Matrix-Game 2.0")).toBe("matrix-game-2-0");
    expect(slug("π₀ Ørsted!")).toBe("pi0-orsted");
  });
});

test("folding twice changes nothing more, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});
