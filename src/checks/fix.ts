/** Makes the safe repairs that issues carry. */
import { normaliseText } from "../sources/front-matter.ts";
import type { Edit } from "./issue.ts";
import type { LocatedIssue } from "./report.ts";

/** The texts that changed, by path, and what was done, one line each. */
export interface Repairs {
  readonly texts: ReadonlyMap<string, string>;
  readonly done: readonly string[];
}

const overlaps = (a: Edit, b: Edit): boolean => a.from < b.to && b.from < a.to;

/** Makes edits from the end backwards, so that earlier offsets stay true. */
function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((current, edit) => current.slice(0, edit.from) + edit.text + current.slice(edit.to), text);
}

/** A text as it was on the disk: with the byte order mark and the line ends that it had. */
function likeBefore(raw: string, text: string): string {
  const lines = raw.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
  return raw.startsWith("\uFEFF") ? `\uFEFF${lines}` : lines;
}

/** Applies the repairs of all issues; where two would change the same place, the first one counts. */
export function applyFixes(issues: readonly LocatedIssue[], textOf: (path: string) => string | undefined): Repairs {
  const texts = new Map<string, string>();
  const done: string[] = [];
  for (const file of [...new Set(issues.map((issue) => issue.file))]) {
    const raw = textOf(file);
    if (raw === undefined) continue;
    const edits: Edit[] = [];
    for (const { fix, line, column, rule, ...issue } of issues) {
      if (issue.file !== file || !fix || fix.edits.some((edit) => edits.some((other) => overlaps(edit, other))))
        continue;
      edits.push(...fix.edits);
      done.push(`${file}:${line}:${column}  mended  ${rule}: ${fix.does}`);
    }
    if (edits.length > 0) texts.set(file, likeBefore(raw, edited(normaliseText(raw), edits)));
  }
  return { texts, done };
}
