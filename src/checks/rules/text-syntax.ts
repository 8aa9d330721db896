import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

/** The parser's reason in words for an author. */
function told(reason: string, tag: string): string {
  const open = /Expected a closing tag for `(<[^`]*>)`/.exec(reason)?.[1];
  if (open) return `${open} is not closed.`;
  if (/^Unexpected closing slash/.test(reason)) return `${tag || "A closing tag"} closes nothing.`;
  const crossed = /Expected the closing tag `(<\/[^`]*>)`.*`(\w+)`/.exec(reason);
  if (crossed) return `${crossed[1]} and the signs of ${crossed[2]} around it cross.`;
  return `The text cannot be read here: ${reason.split("\n")[0]?.replace(/\.$/, "")}.`;
}

/** A text can be read. */
export const textSyntax: Rule = {
  id: "text-syntax",
  group: "safety",
  severity: "error",
  sentence: "Tags in a text are closed and stand whole within a paragraph or around whole paragraphs.",
  why: "A component that is opened in one paragraph and closed in another cannot be set. Leave an empty line after the opening and before the closing tag when it holds paragraphs.",
  check({ texts }) {
    return refused(texts, "text-syntax", ({ detail, line, column }, { text }) => {
      // The parser stumbles over the slash, which stands behind the sign that opens the tag.
      const tag = /^<[^<>\s]*>?/.exec(text.split("\n")[line - 1]?.slice(Math.max(0, column - 2)) ?? "")?.[0] ?? "";
      return {
        message: told(detail, tag),
        hint: /`<br>`/.test(detail)
          ? "Write <br/>, which closes itself."
          : "Close what was opened, as in <Note>…</Note>, with both tags in one paragraph or each on a line of its own.",
      };
    });
  },
};
