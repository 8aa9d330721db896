import { isFenceProblem } from "../../sources/front-matter.ts";
import type { ReadFile } from "../../sources/read.ts";
import { yamlStart } from "../fields.ts";
import type { Fix, Place } from "../issue.ts";
import type { Rule } from "../rule.ts";
import { yamlErrors } from "../yaml-errors.ts";

/** The line of a place in the front matter, split at its first colon. */
function lineAt(file: ReadFile, place: Place): { field: string; value: string; from: number } | undefined {
  if (place.in !== "text" || isFenceProblem(file.split)) return undefined;
  const index = place.line - file.split.yamlLine;
  const lines = file.split.yaml.split("\n");
  const [, head = "", field = "", value = ""] = /^(\s*(?:- )?([\w-]+): +)(.*?)\s*$/.exec(lines[index] ?? "") ?? [];
  if (!/: /.test(value) || /^["'{[|>]/.test(value)) return undefined;
  const from = yamlStart(file) + lines.slice(0, index).join("\n").length + (index > 0 ? 1 : 0) + head.length;
  return { field, value, from };
}

/** A value with a colon stands in quotes. */
export const unquotedColon: Rule = {
  id: "unquoted-colon",
  group: "files",
  severity: "error",
  sentence: "A value that holds a colon followed by a space stands in quotes.",
  why: "In YAML a colon followed by a space makes a field. Titles are full of such colons, so a title is best always put in quotes.",
  check({ files }) {
    return files.flatMap((file) =>
      yamlErrors(file, "unquoted-colon").map(({ place }) => {
        const line = lineAt(file, place);
        const quoted = line && JSON.stringify(line.value);
        const fix: Fix | undefined =
          line && quoted
            ? {
                does: "puts the value in quotes",
                edits: [{ from: line.from, to: line.from + line.value.length, text: quoted }],
              }
            : undefined;
        return {
          file: file.path,
          place,
          message: line
            ? `The value of "${line.field}" holds a colon and stands without quotes.`
            : "A value here holds a colon and stands without quotes.",
          hint: line
            ? `Write ${line.field}: ${quoted}`
            : 'Put the value in quotes, as in title: "One: Two"; a colon followed by a space has a meaning in YAML.',
          fix,
        };
      }),
    );
  },
};
