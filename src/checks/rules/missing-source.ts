import { kept } from "../../sources/kept.ts";
import type { EntryText } from "../entry-text.ts";
import type { Finding } from "../issue.ts";
import { blocksOf } from "../prose.ts";
import type { Rule } from "../rule.ts";
import { textKind } from "../text-kinds.ts";

/** A sentence that says openly that there is nothing to cite. */
const saysNone = /\b(?:no|not|none|without|nothing|neither)\b/i;

/** Numbers that measure something; years, section numbers and names with a digit do not. */
const figure =
  /(?<!\d)\d+(?:\.\d+)?\s?(?:%|×(?!\d)|FPS|fps|GB|TB|ms|s\b|seconds|minutes|hours|frames per second|points|billion|million)/;

const judge = kept("sources of what was shown", (text: EntryText): Finding[] => {
  const blocks = blocksOf(text).filter(({ section }) => section === "What was shown");
  const [first] = blocks;
  if (!first || blocks.some(({ linked }) => linked)) return [];
  const measured = blocks.find(({ words }) => figure.test(words));
  if (!measured && blocks.some(({ words }) => saysNone.test(words))) return [];
  const number = measured && figure.exec(measured.words)?.[0];
  return [
    {
      file: text.path,
      place: (measured ?? first).place,
      message: number ? `"${number}" has no source in its section.` : "The section on what was shown links no source.",
      hint: "Put the source behind the sentence, as in ([arXiv](https://arxiv.org/html/2504.12369)), or say that the sources read give no numbers.",
    },
  ];
});

/** What was shown has its sources. */
export const missingSource: Rule = {
  id: "missing-source",
  group: "text",
  severity: "warning",
  sentence: "The section on what was shown links its sources, or says that the sources give nothing.",
  why: "Every number of the Atlas can be looked up where it was read. A reader who doubts a figure is one click away from it.",
  check(context) {
    return context.texts.flatMap((text) => (textKind(text, context) === "method" ? judge(text) : []));
  },
};
