import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import { type Finding, placeAt } from "../issue.ts";
import type { Rule } from "../rule.ts";

/** True for a text that was saved in two bytes a letter, which no other rule could say anything sensible about. */
export const isWide = (text: string): boolean => text.includes("\0");

const judge = kept("encoding", ({ path, text }: ReadFile): Finding[] => {
  // What cannot be read as UTF-8 is read as this character, https://encoding.spec.whatwg.org/#utf-8-decoder
  const index = text.search(/[\0\uFFFD]/);
  if (index < 0) return [];
  const word = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
  return [
    {
      file: path,
      place: placeAt(text, index),
      message: `The file is not saved as UTF-8: ${word ? `the letter after "${word}"` : "what stands here"} cannot be read.`,
      hint: "Save it as UTF-8 (in VS Code: click on the encoding at the bottom right, then “Save with Encoding”), and type anew what looks wrong.",
    },
  ];
});

/** A file is saved as UTF-8. */
export const encoding: Rule = {
  id: "encoding",
  group: "files",
  severity: "error",
  sentence: "A file is saved as UTF-8.",
  why: "Names and formulas hold letters of many alphabets. Saved in another encoding, such as Latin-1 or the “Unicode” of older Windows programs, they turn into other letters or none. A byte order mark is accepted.",
  check({ files }) {
    return files.flatMap(judge);
  },
};
