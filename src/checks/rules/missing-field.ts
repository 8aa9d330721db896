import { collections } from "../../schema/collections.ts";
import { describedAt, fieldName, knownFields } from "../fields.ts";
import type { Rule } from "../rule.ts";

/** Every required field is there and says something. */
export const missingField: Rule = {
  id: "missing-field",
  group: "files",
  severity: "error",
  sentence: "Every required field is there and says something.",
  why: "Pages, citations and exports rely on these fields. A fact that no source gives has its own words: not-reported in a profile, unverified in a paper, an optional field left out.",
  check({ problems }) {
    return problems
      .filter(({ rule }) => rule === "missing-field")
      .map(({ file, path, received, says }) => {
        const field = path.at(-1);
        const described = describedAt(collections[file.collection].schema, path);
        const list = typeof field === "number";
        if (field === undefined)
          return {
            file: file.path,
            place: { in: "front-matter", path },
            message: "There are no fields.",
            hint: `Copy the template of content/README.md and fill it in: ${knownFields(collections[file.collection].schema, []).join(", ")}.`,
          };
        return {
          file: file.path,
          place: { in: "front-matter", path },
          message:
            received === undefined
              ? `The field "${fieldName(path)}" is missing.`
              : `The field "${fieldName(path)}" is empty.`,
          hint: list
            ? "Write something here, or delete the line."
            : `${received === undefined ? `Add a line "${field}: …".` : `Write it after "${field}:".`} ${described ?? says}`,
        };
      });
  },
};
