import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

/** Signs that MDX takes for code do not stand bare in a sentence. */
export const proseSign: Rule = {
  id: "prose-sign",
  group: "safety",
  severity: "error",
  sentence: "A less-than sign or an opening brace does not stand bare in a sentence.",
  why: "MDX takes < for the beginning of a tag and { for the beginning of code. In mathematics between dollar signs and in code between backticks both are only signs.",
  check({ texts }) {
    return refused(texts, "prose-sign", ({ subject, detail }, { dialect }) => {
      const maths = dialect === "lesson" ? '<Symbol tex="…" says="…" />' : "mathematics ($n < 8$)";
      if (detail === "address")
        return { message: `"${subject}" is a bare address.`, hint: "Write it as a link: [words](https://...)." };
      return detail === "<"
        ? {
            message: `The less-than sign in "${subject}" would be read as the beginning of a tag.`,
            hint: `Write "fewer than" or "below", set it as ${maths}, or put a backslash before it (\\<).`,
          }
        : {
            message: `The brace in "${subject}" would be read as the beginning of code.`,
            hint: `Set it as ${maths.replace("n < 8", "x_{t}")}, as code between backticks, or put a backslash before it (\\{).`,
          };
    });
  },
};
