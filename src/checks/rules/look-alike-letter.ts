import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import { type Finding, placeAt } from "../issue.ts";
import type { Rule } from "../rule.ts";

// Cyrillic and Greek letters that look like Latin ones, https://www.unicode.org/reports/tr39/#Confusable_Detection
const latinOf: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["АВСЕНІЈКМОРЅТХаеоріјѕсухһԁ", "ABCEHIJKMOPSTXaeopijscyxhd"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν", "ABEZHIKMNOPTYXoiv"],
  ].flatMap(([foreign = "", latin = ""]) => [...foreign].map((letter, index) => [letter, latin[index] ?? letter])),
);

const mixed = /[\p{L}\p{M}\d]+/gu;

/** The Latin spelling of a word that mixes alphabets; undefined for a word of one alphabet. */
function latinSpelling(word: string): string | undefined {
  if (!/\p{Script=Latin}/u.test(word) || ![...word].some((letter) => Object.hasOwn(latinOf, letter))) return undefined;
  const latin = [...word].map((letter) => latinOf[letter] ?? letter).join("");
  // Where other Greek or Cyrillic letters remain, the word is meant so: a symbol beside letters, as in "Δt".
  return /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(latin) ? undefined : latin;
}

const judge = kept("look-alike letters", ({ path, text }: ReadFile): Finding[] =>
  !/[\u0370-\u052F]/.test(text)
    ? []
    : [...text.matchAll(mixed)].flatMap(({ 0: word, index }) => {
        const latin = latinSpelling(word);
        if (latin === undefined) return [];
        const letter = [...word].find((it) => Object.hasOwn(latinOf, it)) ?? "";
        const alphabet = /\p{Script=Greek}/u.test(letter) ? "Greek" : "Cyrillic";
        return [
          {
            file: path,
            place: placeAt(text, index),
            message: `"${word}" mixes Latin letters with the ${alphabet} letter "${letter}".`,
            hint: `Write "${latin}" with Latin letters only.`,
            fix: {
              does: `writes "${word}" with Latin letters`,
              edits: [{ from: index, to: index + word.length, text: latin }],
            },
          },
        ];
      }),
);

/** No word mixes Latin letters with letters of another alphabet that look the same. */
export const lookAlikeLetter: Rule = {
  id: "look-alike-letter",
  group: "values",
  severity: "error",
  sentence: "No word mixes Latin letters with Greek or Cyrillic letters that look the same.",
  why: "A Cyrillic а in a Latin word looks right and is another letter: search does not find the word, duplicates are not seen, and a link leads elsewhere. Words wholly in another alphabet, and symbols such as π₀, are accepted.",
  check({ files }) {
    return files.flatMap(judge);
  },
};
