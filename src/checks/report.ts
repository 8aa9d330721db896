/** A report: issues with their places, sorted. All reporters print from it, so that they never disagree. */
import type { ReadFile } from "../sources/read.ts";
import type { Issue } from "./issue.ts";
import { locate } from "./locate.ts";

/** An issue with its line and column, both from 1. */
export interface LocatedIssue extends Issue {
  readonly line: number;
  readonly column: number;
}

/** Issues in the order of files, lines, columns and rules, with their counts. */
export interface Report {
  readonly issues: readonly LocatedIssue[];
  readonly errors: number;
  readonly warnings: number;
  /** How many issues `--fix` would mend. */
  readonly fixable: number;
  /** How many content files were checked. */
  readonly files: number;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Locates and sorts issues. */
export function toReport(issues: readonly Issue[], files: readonly ReadFile[]): Report {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const located = issues
    .map((issue) => ({ ...issue, ...locate(issue, byPath.get(issue.file)) }))
    .sort(
      (a, b) =>
        compare(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message),
    );
  const errors = issues.filter(({ severity }) => severity === "error").length;
  return {
    issues: located,
    errors,
    warnings: issues.length - errors,
    fixable: issues.filter(({ fix }) => fix).length,
    files: files.length,
  };
}
