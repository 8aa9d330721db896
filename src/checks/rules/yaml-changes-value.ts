import { isScalar, visit } from "yaml";
import { isFenceProblem } from "../../sources/front-matter.ts";
import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import { fieldName, fileLeaves, scalarAt, setTo, writtenAt } from "../fields.ts";
import type { FieldPath, Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

/** Words and numbers that YAML 1.1, which many programs still read, takes for something else; https://yaml.org/type/ */
const changed: readonly [pattern: RegExp, reads: string][] = [
  [/^(?:y|yes|n|no|on|off)$/i, "true or false"],
  [/^\d{4}-\d{1,2}-\d{1,2}$/, "a moment in time"],
  [/^[-+]?\d+(?::[0-5]?\d)+$/, "a number to the base 60"],
  [/^[-+]?(?:\d[\d_]*)$/, "a number"],
];

function finding(file: ReadFile, path: FieldPath, written: string, reads: string): Finding {
  return {
    file: file.path,
    place: { in: "front-matter", path },
    message: `"${fieldName(path)}" is ${written} without quotes, which YAML reads as ${reads}.`,
    hint: `Put it in quotes: "${written}".`,
    fix: setTo(file, path, written, `puts ${written} in quotes`),
  };
}

/** Values that are text for us and something else for other readers of YAML. */
const elsewhere = kept("values read otherwise", (file: ReadFile): readonly Finding[] =>
  fileLeaves(file).flatMap(({ path, value }) => {
    if (typeof value !== "string") return [];
    const reads = changed.find(([pattern]) => pattern.test(value))?.[1];
    if (!reads || file.yaml?.plain?.bare.includes(value) === false || scalarAt(file, path)?.type !== "PLAIN") return [];
    return [finding(file, path, value, reads)];
  }),
);

/** Values that were cut off at a number sign, which begins a comment; plain YAML has none. */
const cutOff = kept("values cut off", (file: ReadFile): readonly Finding[] => {
  const findings: Finding[] = [];
  const { yaml, split } = file;
  if (!yaml || yaml.plain || isFenceProblem(split)) return findings;
  const { document, lines } = yaml.placed();
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== "PLAIN" || !node.comment || /^\s/.test(node.comment)) return;
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      findings.push({
        file: file.path,
        place: { in: "text", line: line + split.yamlLine - 1, column: col },
        message: `YAML reads "#${node.comment}" as a comment, so the value ends at "${node.source ?? ""}".`,
        hint: `Put the value in quotes: "${node.source ?? ""} #${node.comment}".`,
      });
    },
  });
  return findings;
});

/** A value means the same to every reader of YAML. */
export const yamlChangesValue: Rule = {
  id: "yaml-changes-value",
  group: "values",
  severity: "error",
  sentence: "A value that YAML would read as a number, a date, true or false stands in quotes.",
  why: "Without quotes 2504.10 is a number and loses its last zero, NO is false to many programs, 2025-04-16 is a moment in some time zone, and everything after a blank and a number sign is a comment.",
  check({ files, problems }) {
    const refused = problems
      .filter(({ rule }) => rule === "yaml-changes-value")
      .map(({ file, path, received }) =>
        finding(file, path, writtenAt(file, path) ?? String(received), `a ${typeof received}`),
      );
    return [...refused, ...files.flatMap(elsewhere), ...files.flatMap(cutOff)];
  },
};
