/** Prints a report for a person: place, severity and rule on one line, then what is wrong, then what to do. */
import { count } from "../../text/format.ts";
import type { LocatedIssue, Report } from "../report.ts";

/** One issue as three lines. */
export function issueLines({ file, line, column, severity, rule, message, hint }: LocatedIssue): string {
  return `${file}:${line}:${column}  ${severity}  ${rule}\n  ${message}\n  ${hint}`;
}

/** The whole report as text, with the counts at the end. */
export function toTerminal({ issues, errors, warnings, fixable, files }: Report): string {
  const counts = `${count(files, "file")} checked: ${count(errors, "error")}, ${count(warnings, "warning")}.`;
  const advice = [
    fixable > 0 ? `${count(fixable, "issue")} can be mended by npm run check -- --fix.` : undefined,
    issues.length > 0 ? "npm run explain <rule-id> says more about a rule." : undefined,
  ].filter(Boolean);
  return [...issues.map(issueLines), [counts, ...advice].join("\n")].join("\n\n");
}
