import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

/** A text holds no event handlers. */
export const eventHandler: Rule = {
  id: "event-handler",
  group: "safety",
  severity: "error",
  sentence: "No tag has an attribute that begins with on.",
  why: "onclick, onerror and their like are scripts that would run in the reader's browser.",
  check({ texts }) {
    return refused(texts, "event-handler", ({ subject, detail }) => ({
      message: `The attribute "${subject}" of <${detail}> would run a script.`,
      hint: "Delete the attribute.",
    }));
  },
};
