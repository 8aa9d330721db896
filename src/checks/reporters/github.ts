/**
 * Prints a report as workflow commands, which GitHub shows on the changed line of a pull request;
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
import { count } from "../../text/format.ts";
import type { Report } from "../report.ts";

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** One command a line, then the counts. */
export function toGitHub({ issues, errors, warnings, files }: Report): string {
  const commands = issues.map(
    ({ severity, file, line, column, rule, message, hint }) =>
      `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}\n${hint}`)}`,
  );
  const counts = `${count(files, "file")} checked: ${count(errors, "error")}, ${count(warnings, "warning")}.`;
  return [...commands, counts].join("\n");
}
