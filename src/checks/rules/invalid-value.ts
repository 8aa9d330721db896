import { collections } from "../../schema/collections.ts";
import { describedAt, fieldName } from "../fields.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

/** Every value has the form that its field takes. */
export const invalidValue: Rule = {
  id: "invalid-value",
  group: "values",
  severity: "error",
  sentence: "Every value has the form that its field takes.",
  why: "Fields with a list of values take one of the list, so that works can be compared and filtered. Other fields have a form that programs rely on, for example a web address or a number.",
  check({ problems }) {
    return problems
      .filter(({ rule }) => rule === "invalid-value")
      .map(({ file, path, received, says, options }) => {
        const near = typeof received === "string" ? nearest(received, options) : undefined;
        const described = describedAt(collections[file.collection].schema, path);
        if (path.length === 0)
          return {
            file: file.path,
            place: { in: "front-matter", path },
            message: `These are no fields but ${shown(received)}.`,
            hint: 'Write one field a line without a hyphen before it, as in name: "WorldMem".',
          };
        return {
          file: file.path,
          place: { in: "front-matter", path },
          message: `"${fieldName(path)}" cannot be ${shown(received)}.`,
          hint: near
            ? `Did you mean "${near}"?`
            : options.length > 0
              ? `It is one of: ${options.join(", ")}.`
              : /expected number/.test(says)
                ? `Write a number without quotes. ${described ?? ""}`.trim()
                : /^(?:Invalid|Too)/.test(says) && described
                  ? described
                  : says,
        };
      });
  },
};
