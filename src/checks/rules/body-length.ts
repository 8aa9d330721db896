import { wordCount } from "../prose.ts";
import type { Rule } from "../rule.ts";
import { type TextKind, textKind, textKindNames } from "../text-kinds.ts";

/** Words that each kind of text has, from the style guide. */
export const lengths: Readonly<Record<TextKind, readonly [least: number, most: number]>> = {
  method: [150, 350],
  "background-method": [25, 120],
  paper: [80, 200],
  "background-paper": [25, 200],
  benchmark: [100, 500],
  "leaf-lesson": [400, 900],
  "frontier-lesson": [400, 900],
  "inner-lesson": [250, 500],
};

/** Writers and programs count words a little differently, so a tenth more or less passes. */
const tolerance = 0.1;

/** A text has the length of its kind. */
export const bodyLength: Rule = {
  id: "body-length",
  group: "text",
  severity: "warning",
  sentence:
    "A text has the length of its kind: a classified method 150 to 350 words, a paper 80 to 200, the lesson of a leaf 400 to 900, of an inner concept 250 to 500.",
  why: "A page that is too short leaves out the mechanism or its limits; one that is too long hides them. A work that is background has two or three sentences. A formula counts as one word, and a tenth more or less passes.",
  check(context) {
    return context.texts.flatMap((text) => {
      const kind = textKind(text, context);
      if (!kind || text.refusals.length > 0) return [];
      const [least, most] = lengths[kind];
      const words = wordCount(text);
      if (words >= least * (1 - tolerance) && words <= most * (1 + tolerance)) return [];
      return [
        {
          file: text.path,
          place: text.place({ line: 1, column: 1 }),
          message: `The text has ${words} words; a ${textKindNames[kind]} has ${least} to ${most}.`,
          hint:
            words < least
              ? "Say more about the mechanism, what was shown and the limits, as far as the sources go."
              : "Cut what the front matter and the neighbours' pages say already.",
        },
      ];
    });
  },
};
