/** Finds the line and column of an issue. Done only when a report is printed. */
import { isFenceProblem } from "../sources/front-matter.ts";
import type { ReadFile } from "../sources/read.ts";
import { offsetOf } from "./fields.ts";
import type { Finding } from "./issue.ts";

/** Line and column, both from 1. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** The location of an issue in its file; the first line where nothing better is known. */
export function locate({ place }: Pick<Finding, "place">, file: ReadFile | undefined): Location {
  if (place.in === "text") return { line: place.line, column: place.column };
  if (place.in === "file" || !file?.yaml || isFenceProblem(file.split)) return { line: 1, column: 1 };
  const { document, lines } = file.yaml;
  const offset = offsetOf(document.contents, place.path, place.key ?? false);
  if (offset === undefined) return { line: file.split.yamlLine, column: 1 };
  const { line, col } = lines.linePos(offset);
  return { line: line + file.split.yamlLine - 1, column: col };
}
