import { lessonElements } from "../lesson-elements.ts";
import type { Rule } from "../rule.ts";

/** Every formula of a lesson has its reading in words. */
export const formulaReading: Rule = {
  id: "formula-reading",
  group: "text",
  severity: "error",
  sentence: "Every formula of a lesson has its reading in words, and every symbol that is not a single letter.",
  why: "Not everyone reads the notation, and nobody should have to guess how a formula is read aloud. The words stand below the formula and behind the symbol.",
  check({ texts }) {
    return texts.flatMap((text) =>
      text.dialect === "entry"
        ? []
        : lessonElements(text).flatMap(({ name, attributes: { tex = "", says }, place }) => {
            const needed = name === "Formula" || (name === "Symbol" && tex.trim().length > 1);
            if (!needed || says?.trim()) return [];
            return [
              {
                file: text.path,
                place,
                message: `The ${name === "Formula" ? "formula" : "symbol"} "${tex}" has no reading in words.`,
                hint: 'Add says="…" with what one would say aloud, for example says="the state at time t".',
              },
            ];
          }),
    );
  },
};
