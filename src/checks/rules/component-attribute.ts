import { htmlElements, lessonComponents } from "../../body/components.ts";
import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

function known(name: string): string {
  const component = lessonComponents[name];
  const all = component ? [...component.required, ...component.optional] : (htmlElements[name] ?? []);
  return all.length > 0 ? `<${name}> takes ${all.join(" and ")}.` : `<${name}> takes no attributes.`;
}

/** A component has the attributes of the list, with literal values. */
export const componentAttribute: Rule = {
  id: "component-attribute",
  group: "safety",
  severity: "error",
  sentence: "A component has only the attributes that it takes, each with a value in quotes.",
  why: "A value in braces is code. A value in quotes is only text, backslashes included, so formulas are written in quotes as they are.",
  check({ texts }) {
    return refused(texts, "component-attribute", ({ subject, detail }) => {
      const [name = "", why] = detail.split(" ");
      return why === "expression"
        ? {
            message: `The attribute "${subject}" of <${name}> is not a text in quotes.`,
            hint: subject === "..." ? "Write the attributes out." : `Write ${subject}="…".`,
          }
        : why === "missing"
          ? { message: `<${name}> lacks its attribute "${subject}".`, hint: known(name) }
          : { message: `<${name}> has no attribute "${subject}".`, hint: known(name) };
    });
  },
};
