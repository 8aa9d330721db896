/** A problem in the content, as data. Its line is looked up only when a report is printed. */

/** How bad it is: an error stops the build, a warning does not. */
export type Severity = "error" | "warning";

/** Where in a file a problem lies: a place in the front matter, or an offset in the text. */
export type Place =
  | { readonly in: "front-matter"; readonly path: readonly (string | number)[]; readonly key?: boolean }
  | { readonly in: "text"; readonly line: number; readonly column: number }
  | { readonly in: "file" };

/** One problem: what is wrong, where, and what to do. */
export interface Issue {
  /** Id of the rule, for example `unknown-concept`; it never changes. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path of the file from the root of the repository. */
  readonly file: string;
  readonly place: Place;
  /** What is wrong, in the author's terms and with the value received. */
  readonly message: string;
  /** What to do, with the answer where it can be known. */
  readonly hint: string;
}
