import { kept } from "../../sources/kept.ts";
import type { EntryText } from "../entry-text.ts";
import type { Finding } from "../issue.ts";
import { blocksOf, sentencesOf } from "../prose.ts";
import type { Rule } from "../rule.ts";

const superlative =
  /\b(?:state[- ]of[- ]the[- ]art|SOTA|unprecedented|ground-?breaking|revolutionary|revolutioni[sz]\w+|remarkabl[ey]|outstanding|cutting-edge|best-in-class|world-class|game-chang\w+|impressive(?:ly)?|spectacular(?:ly)?|unmatched|unrivall?ed|unparallell?ed|amazing(?:ly)?|dramatically|drastically|by far the (?:best|most)|the (?:best|strongest|fastest|most powerful|most advanced|largest|smallest) (?:model|method|system|result|score)s?)\b/i;

const praise = kept("superlatives", (text: EntryText) =>
  blocksOf(text)
    .filter(({ words }) => superlative.test(words.replace(/\s+/g, " ")))
    .flatMap(({ words, linked, place }) =>
      sentencesOf(words).flatMap((sentence): Finding[] => {
        const match = superlative.exec(sentence)?.[0];
        const quoted = match !== undefined && /[“"][^“”"]*$/.test(sentence.slice(0, sentence.indexOf(match)));
        if (match === undefined || quoted || (linked && /\d/.test(sentence))) return [];
        return [
          {
            file: text.path,
            place,
            message: `"${match}" stands without number and source.`,
            hint: "Say what was measured, against what, and link the source; or leave the word out.",
          },
        ];
      }),
    ),
);

/** A superlative has a number and a source. */
export const unsupportedSuperlative: Rule = {
  id: "unsupported-superlative",
  group: "text",
  severity: "warning",
  sentence:
    "A word such as “state of the art” or “remarkable” stands only where a number or a source in the same passage bears it out.",
  why: "Praise ages faster than anything else in a paper. What was measured, against what and in which setting stays true.",
  check({ texts }) {
    return texts.flatMap(praise);
  },
};
