/** A problem in the content, as data. Its line is looked up only when a report is printed. */

/** How bad it is: an error stops the build, a warning does not. */
export type Severity = "error" | "warning";

/** The way to a field of the front matter, for example `["classifications", 0, "concept"]`. */
export type FieldPath = readonly (string | number)[];

/** Where in a file a problem lies: a place in the front matter, or an offset in the text. */
export type Place =
  | { readonly in: "front-matter"; readonly path: FieldPath; readonly key?: boolean }
  | { readonly in: "text"; readonly line: number; readonly column: number }
  | { readonly in: "file" };

/** The line and column of an offset within a text, both from 1. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let [line, begin] = [1, 0];
  for (let end = text.indexOf("\n"); end >= 0 && end < offset; end = text.indexOf("\n", begin)) {
    begin = end + 1;
    line++;
  }
  return { line, column: offset - begin + 1 };
}

/** The place of an offset within a text whose first line has that number in its file. */
export function placeAt(text: string, offset: number, firstLine = 1): Place {
  const { line, column } = lineAndColumn(text, offset);
  return { in: "text", line: line + firstLine - 1, column };
}

/** One change of a file's text; offsets are counted in the text with line feeds and without byte order mark. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A repair that cannot change what the author meant. */
export interface Fix {
  /** What it does, as told to the author: "puts the value in quotes". */
  readonly does: string;
  readonly edits: readonly Edit[];
}

/** What a rule found: what is wrong, where, and what to do. */
export interface Finding {
  /** Path of the file from the root of the repository. */
  readonly file: string;
  readonly place: Place;
  /** What is wrong, in the author's terms and with the value received. */
  readonly message: string;
  /** What to do, with the answer where it can be known. */
  readonly hint: string;
  /** The repair that `--fix` makes, where one is safe. */
  readonly fix?: Fix | undefined;
}

/** One problem: a finding with the rule that made it. */
export interface Issue extends Finding {
  /** Id of the rule, for example `unknown-concept`; it never changes. */
  readonly rule: string;
  readonly severity: Severity;
}
