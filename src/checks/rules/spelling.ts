import type { Text } from "mdast";
import { kept } from "../../sources/kept.ts";
import type { EntryText } from "../entry-text.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

/** How the Atlas spells; the left side is matched in lower case only, so that names and labels are left alone. */
export const spellings: readonly [found: RegExp, written: string][] = [
  [/\bmodel(ing|ed|er|ers)\b/, "modell$1"],
  [/\blabel(ing|ed)\b/, "labell$1"],
  [/\b(un)?labeled\b/, "$1labelled"],
  [/\bbehavior(s|al)?\b/, "behaviour$1"],
  [/\bcolor(s|ed|ing)?\b/, "colour$1"],
  [/\bfavor(s|ed|able)?\b/, "favour$1"],
  [/\bneighbor(s|ing|hood)?\b/, "neighbour$1"],
  [/\bcenter(s|ed)?\b/, "centre$1"],
  [
    /\b(summar|organ|real|util|general|optim|recogn|minim|maxim|visual|token|special|synthes|categor|factor|parametr|initial|normal|penal|priorit|regular|stabil|character|emphas|modern|quant)iz(e|es|ed|ing|ation|ations)\b/,
    "$1is$2",
  ],
  [/\banalyz(e|es|ed|ing)\b/, "analys$1"],
  [/\bcatalog(s)?\b/, "catalogue$1"],
  [/\bauto-regressive(ly)?\b/, "autoregressive$1"],
  [/\bkv-cache(s)?\b/, "KV cache$1"],
];

/** Most texts hold nothing of it, which one look shows. Where a word ends differs in a text and in a piece of it, so that is left out. */
const anySpelling = new RegExp(spellings.map(([found]) => found.source.replaceAll("\\b", "")).join("|"));

/** A text spells as the style guide does. */
export const spelling: Rule = {
  id: "spelling",
  group: "text",
  severity: "warning",
  sentence:
    "Texts are in British spelling and write the terms of the field one way: modelling, behaviour, autoregressive.",
  why: "One spelling makes a text easier to read and to search. Names, titles and the survey's labels keep their own (Dynamics Modeling), and so do quotations.",
  check({ texts }) {
    return texts.flatMap(judgeText);
  },
};

function judge(text: EntryText, node: Text): Finding[] {
  const start = node.position?.start.offset ?? 0;
  const source = text.text.slice(start, node.position?.end.offset);
  const unquoted = source.replace(/[“"][^“”"]*[”"]/g, (quotation) => " ".repeat(quotation.length));
  return spellings.flatMap(([pattern, written]) =>
    [...unquoted.matchAll(new RegExp(pattern, "g"))].map(({ 0: word, index }): Finding => {
      const good = word.replace(pattern, written);
      const from = text.start + start + index;
      return {
        file: text.path,
        place: text.placeAt(start + index),
        message: `"${word}" is spelt "${good}" here.`,
        hint: `Write "${good}"; in a quotation, put it in quotes.`,
        fix: { does: `writes ${word} as ${good}`, edits: [{ from, to: from + word.length, text: good }] },
      };
    }),
  );
}

const judgeText = kept("spelling", (text: EntryText) =>
  anySpelling.test(text.text) ? text.nodes("text").flatMap((node) => judge(text, node)) : [],
);
