import type { EntryText } from "../entry-text.ts";
import { once } from "../once.ts";
import { blocksOf, sentencesOf } from "../prose.ts";
import type { Rule } from "../rule.ts";

const least = 8;

const normal = (sentence: string): string =>
  sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The longer sentences of a text with their places; shorter ones may well be said twice. */
const longSentences = once((text: EntryText) =>
  blocksOf(text).flatMap(({ words, place }) =>
    sentencesOf(words)
      .filter((sentence) => sentence.split(/\s+/).length >= least)
      .map((sentence) => ({ sentence, key: normal(sentence), place })),
  ),
);

/** A paper does not repeat the sentences of its method. */
export const repeatedSentence: Rule = {
  id: "repeated-sentence",
  group: "text",
  severity: "warning",
  sentence: "A paper's text does not repeat sentences of the method or benchmark it introduces.",
  why: "Who reads both pages should learn something from each: the method's page tells the mechanism, the paper's what it contributes, what it shows and why the survey uses it.",
  check({ texts, kb }) {
    const byPath = new Map(texts.map((text) => [text.path, text]));
    return kb.papers.flatMap((paper) => {
      const text = byPath.get(paper.path);
      if (!text) return [];
      const said = new Map(
        paper.introduces.flatMap((entry) => {
          const other = byPath.get(entry.path);
          const own = other ? longSentences(other).map(({ key }) => [key, entry.path] as const) : [];
          return [...own, [normal(entry.record.summary), entry.path] as const];
        }),
      );
      return longSentences(text).flatMap(({ sentence, key, place }) => {
        const where = said.get(key);
        if (where === undefined) return [];
        return [
          {
            file: paper.path,
            place,
            message: `"${sentence.slice(0, 60)}${sentence.length > 60 ? "…" : ""}" stands in ${where} too.`,
            hint: "Say here what the paper contributes, and leave the mechanism to the method's page.",
          },
        ];
      });
    });
  },
};
