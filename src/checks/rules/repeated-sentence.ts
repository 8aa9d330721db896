import type { Paper } from "../../knowledge/types.ts";
import { kept } from "../../sources/kept.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import type { EntryText } from "../entry-text.ts";
import { once } from "../once.ts";
import { blocksOf, sentencesOf } from "../prose.ts";
import type { Rule } from "../rule.ts";

type Introduced = Paper["introduces"][number];

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
      .filter((sentence) => sentence.split(" ").length >= least)
      .map((sentence) => ({ sentence, key: normal(sentence), place })),
  ),
);

/** Those sentences in short: most texts share none, and need not be read again to see that. */
const signsOf = kept("signs of sentences", (text: EntryText) => longSentences(text).map(({ key }) => fingerprint(key)));

/** Every sentence that an entry says, with the entry's path: those of its text and its summary. */
function saidBy({ path, record }: Introduced, text: EntryText | undefined): (readonly [key: string, path: string])[] {
  const own = text ? longSentences(text).map(({ key }) => [key, path] as const) : [];
  return [...own, [normal(record.summary), path]];
}

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
      if (!text || paper.introduces.length === 0) return [];
      const signs = new Set(
        paper.introduces.flatMap(({ path, record }) => {
          const other = byPath.get(path);
          return [...(other ? signsOf(other) : []), fingerprint(normal(record.summary))];
        }),
      );
      if (!signsOf(text).some((sign) => signs.has(sign))) return [];
      const said = new Map(paper.introduces.flatMap((entry) => saidBy(entry, byPath.get(entry.path))));
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
