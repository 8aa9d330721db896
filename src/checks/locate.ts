/** Finds the line and column of an issue. Done only when a report is printed. */
import { isFenceProblem } from "../sources/front-matter.ts";
import { kept } from "../sources/kept.ts";
import { placeIn } from "../sources/plain-yaml.ts";
import type { ReadFile } from "../sources/read.ts";
import { offsetOf } from "./fields.ts";
import { type FieldPath, type Finding, lineAndColumn } from "./issue.ts";

/** Line and column, both from 1. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

const start: Location = { line: 1, column: 1 };

/** Where a field stands in the file. */
function placeOf({ yaml, split }: ReadFile, path: FieldPath, key: boolean): Location {
  if (!yaml || isFenceProblem(split)) return start;
  const offset = (yaml.plain && placeIn(yaml.plain, path, key)) ?? offsetOf(yaml.placed().document.contents, path, key);
  if (offset === undefined) return { line: split.yamlLine, column: 1 };
  const { line, column } = lineAndColumn(split.yaml, offset);
  return { line: line + split.yamlLine - 1, column };
}

/** The location of an issue in its file; the first line where nothing better is known. */
export function locate({ place }: Pick<Finding, "place">, file: ReadFile | undefined): Location {
  if (place.in === "text") return { line: place.line, column: place.column };
  if (place.in === "file" || !file) return start;
  const { path, key = false } = place;
  return kept(`place of ${JSON.stringify(path)}${key ? " as key" : ""}`, (it: ReadFile) => placeOf(it, path, key))(
    file,
  );
}
