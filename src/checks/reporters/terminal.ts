/** Prints issues for a person: place, severity and rule on one line, then what is wrong, then what to do. */
import type { Issue } from "../issue.ts";
import { locate } from "../locate.ts";

/** All issues as text, sorted by file, line, column and rule, with a count at the end. */
export function toTerminal(issues: readonly Issue[], files: readonly { path: string; text: string }[]): string {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const rows = issues.map((issue) => ({ issue, ...locate(issue, texts.get(issue.file)) }));
  rows.sort(
    (a, b) =>
      (a.issue.file < b.issue.file ? -1 : a.issue.file > b.issue.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.issue.rule < b.issue.rule ? -1 : 1),
  );
  const blocks = rows.map(
    ({ issue, line, column }) =>
      `${issue.file}:${line}:${column}  ${issue.severity}  ${issue.rule}\n  ${issue.message}\n  ${issue.hint}`,
  );
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return [
    ...blocks,
    `${errors} ${errors === 1 ? "error" : "errors"}, ${issues.length - errors} ${issues.length - errors === 1 ? "warning" : "warnings"}`,
  ].join("\n\n");
}
