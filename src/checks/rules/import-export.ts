import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

/** A text imports and exports nothing. */
export const importExport: Rule = {
  id: "import-export",
  group: "safety",
  severity: "error",
  sentence: "A text holds no import and no export.",
  why: "A line that begins with import or export is code in MDX, and would run on the computer of whoever builds the site. Texts are words; their components are there without import. A sentence that begins with one of the two words needs another beginning.",
  check({ texts }) {
    return refused(texts, "import-export", ({ subject }) => ({
      message: `"${subject}" is code, and texts hold no code.`,
      hint: `Delete the line. If it is a sentence, do not begin it with "${subject.split(/\s/)[0]}".`,
    }));
  },
};
