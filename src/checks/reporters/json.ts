/** Prints a report for programs, as JSON. */
import type { Report } from "../report.ts";

/** The report as JSON with two spaces of indentation. Places are lines and columns, both from 1. */
export function toJson({ issues, errors, warnings, fixable, files }: Report): string {
  const rows = issues.map(({ file, line, column, severity, rule, message, hint, fix }) => ({
    file,
    line,
    column,
    severity,
    rule,
    message,
    hint,
    fix: fix?.does ?? null,
  }));
  return JSON.stringify({ files, errors, warnings, fixable, issues: rows }, null, 2);
}
