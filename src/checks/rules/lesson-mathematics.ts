import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

/** Lessons set mathematics by components. */
export const lessonMathematics: Rule = {
  id: "lesson-mathematics",
  group: "safety",
  severity: "error",
  sentence: "A lesson sets mathematics with <Symbol> and <Formula>, not between dollar signs.",
  why: "In a lesson every formula comes with its reading in words. Dollar signs have no place for it, and MDX would take the braces between them for code. Papers, methods and benchmarks use dollar signs.",
  check({ texts }) {
    return refused(texts, "lesson-mathematics", ({ subject }) => {
      const tex = subject.replace(/^\$+|\$+$/g, "").trim();
      return {
        message: `The formula ${subject} stands between dollar signs.`,
        hint: `Write <${subject.startsWith("$$") ? "Formula" : "Symbol"} tex="${tex}" says="…" /> with its reading in words; an amount of money is written \\$.`,
      };
    });
  },
};
