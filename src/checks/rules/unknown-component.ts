import { components, lessonComponents } from "../../body/components.ts";
import { refused } from "../entry-text.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** A text uses the components of the list. */
export const unknownComponent: Rule = {
  id: "unknown-component",
  group: "safety",
  severity: "error",
  sentence: "A text uses only the components of the list.",
  why: "A component is code of the site. The list is short, so that a text can be read anywhere: in a feed, in an export, in print.",
  check({ texts }) {
    return refused(texts, "unknown-component", ({ subject }, { dialect }) => {
      const names = Object.keys(dialect === "lesson" ? lessonComponents : components);
      const near = nearest(subject, names);
      return {
        message: subject ? `<${subject}> is not a component of the list.` : "<> is not a component of the list.",
        hint: near ? `Did you mean <${near}>?` : `The components here are ${names.map((it) => `<${it}>`).join(", ")}.`,
      };
    });
  },
};
