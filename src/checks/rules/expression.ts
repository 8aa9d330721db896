import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

/** A text holds no expressions. */
export const expression: Rule = {
  id: "expression",
  group: "safety",
  severity: "error",
  sentence: "A text holds no expressions in braces.",
  why: "What stands in braces is code in MDX, and would run on the computer of whoever builds the site. In mathematics between dollar signs, and in code between backticks, braces are only signs.",
  check({ texts }) {
    return refused(texts, "expression", ({ subject }, { dialect }) => ({
      message: `"${subject}" is code, and texts hold no code.`,
      hint:
        dialect === "lesson"
          ? 'Write mathematics as <Symbol tex="…" says="…" />; write a brace in words as \\{.'
          : "Write mathematics between dollar signs ($x_{t}$), code between backticks, and a brace in words as \\{.",
    }));
  },
};
