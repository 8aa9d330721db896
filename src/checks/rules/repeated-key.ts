import type { Rule } from "../rule.ts";
import { yamlErrors } from "../yaml-errors.ts";

/** A field stands once. */
export const repeatedKey: Rule = {
  id: "repeated-key",
  group: "files",
  severity: "error",
  sentence: "A field stands once in its map.",
  why: "Readers of YAML disagree on which of two equal fields counts, so a repeated field would mean different things to different programs.",
  check({ files }) {
    return files.flatMap((file) =>
      yamlErrors(file, "repeated-key").map(({ place }) => {
        const line = place.in === "text" ? (file.text.split("\n")[place.line - 1] ?? "") : "";
        const field = place.in === "text" ? /^[\w-]+/.exec(line.slice(place.column - 1))?.[0] : undefined;
        return {
          file: file.path,
          place,
          message: field ? `The field "${field}" stands twice.` : "A field stands twice.",
          hint: "Keep one of the two lines.",
        };
      }),
    );
  },
};
