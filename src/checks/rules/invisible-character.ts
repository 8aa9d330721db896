import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";
import { isWide } from "./encoding.ts";

const names: Readonly<Record<string, string>> = {
  "\u00AD": "soft hyphen",
  "\u200B": "zero-width space",
  "\u200C": "zero-width non-joiner",
  "\u200D": "zero-width joiner",
  "\u200E": "left-to-right mark",
  "\u200F": "right-to-left mark",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u2060": "word joiner",
  "\uFEFF": "byte order mark",
};

// Control and format characters (joiners, direction marks, soft hyphens) and separators, except tab and line feed.
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const judge = kept("invisible characters", ({ path, text }: ReadFile): Finding[] => {
  if (isWide(text)) return [];
  // A file may hold thousands: lines are counted on from the last one.
  let [line, begin] = [1, 0];
  return [...text.matchAll(invisible)].map(({ 0: sign, index }) => {
    for (let end = text.indexOf("\n", begin); end >= 0 && end < index; end = text.indexOf("\n", begin)) {
      begin = end + 1;
      line++;
    }
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    const word = /\S*$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? "";
    return {
      file: path,
      place: { in: "text", line, column: index - begin + 1 } as const,
      message: `An invisible character (${names[sign] ?? (/\p{Cf}/u.test(sign) ? "format character" : "control character")}, ${code}) stands after "${word}".`,
      hint: "Delete it, or type the words anew.",
      fix: { does: `deletes ${code}`, edits: [{ from: index, to: index + sign.length, text: "" }] },
    };
  });
});

/** A text holds no characters that nobody can see. */
export const invisibleCharacter: Rule = {
  id: "invisible-character",
  group: "values",
  severity: "error",
  sentence: "A file holds no invisible characters, such as zero-width spaces and soft hyphens.",
  why: "They come along when text is copied from a PDF or a web page. Names with them are not found by search and not recognised as duplicates, and marks of direction can show a reader something else than a program reads. A byte order mark at the beginning of a file is accepted.",
  check({ files }) {
    return files.flatMap(judge);
  },
};
