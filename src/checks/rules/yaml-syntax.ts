import type { Rule } from "../rule.ts";
import { yamlErrors } from "../yaml-errors.ts";

/** The front matter is YAML. */
export const yamlSyntax: Rule = {
  id: "yaml-syntax",
  group: "files",
  severity: "error",
  sentence: "The front matter is YAML that can be read: one field a line, two spaces of indentation, quotes closed.",
  why: "YAML tells structure by indentation and punctuation. When one sign is missing, the reader often stumbles a line or two later, so look above the place as well. Anchors, aliases and tags of YAML are not needed here.",
  check({ files }) {
    return files.flatMap((file) =>
      yamlErrors(file, "yaml-syntax").map(({ place, reason, hint }) => ({
        file: file.path,
        place,
        message: `The front matter cannot be read here: ${reason}.`,
        hint:
          hint ??
          "Compare the lines around it with the template in content/README.md; indentation is two spaces, and quotes come in pairs.",
      })),
    );
  },
};
