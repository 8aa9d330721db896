import { fieldName } from "../fields.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** Every field is one of the list. */
export const unknownField: Rule = {
  id: "unknown-field",
  group: "files",
  severity: "error",
  sentence: "Every field of the front matter is one that the kind of entry has.",
  why: "A misspelt field would be ignored in silence, and what it says would be missing from the page. content/README.md lists the fields of each kind.",
  check({ problems }) {
    return problems
      .filter(({ rule }) => rule === "unknown-field")
      .map(({ file, path, options }) => {
        const key = String(path.at(-1));
        const parent = path.slice(0, -1);
        const near = nearest(key, options);
        return {
          file: file.path,
          place: { in: "front-matter", path, key: true },
          message: `There is no field "${key}"${parent.length > 0 ? ` in ${fieldName(parent)}` : ""}.`,
          hint: near ? `Did you mean "${near}"?` : `The fields here are ${options.join(", ")}.`,
        };
      });
  },
};
