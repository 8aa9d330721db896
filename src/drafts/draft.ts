/** A draft: the text of a new content file, and the fields in it that only a person can fill in. */

/** The word that marks a field which a person must fill in; a check refuses it. */
export const placeholder = "TODO";

/** A field that a person must fill in or look at. */
export interface OpenField {
  /** The field, as `summary` or `classifications.1.concept`; `text` is what stands below the front matter. */
  readonly field: string;
  /** What to do, in one sentence. */
  readonly what: string;
  /** True where the check complains until it is done; false for something to look at. */
  readonly required: boolean;
}

/** A new file. */
export interface Draft {
  /** Path from the root of the repository. */
  readonly path: string;
  readonly text: string;
  readonly open: readonly OpenField[];
}

/** A string as YAML that every reader takes for a string. JSON is a part of YAML 1.2, https://yaml.org/spec/1.2.2/#chapter-1-introduction-to-yaml */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The text of a content file from its lines of front matter and its text. */
export function fileText(lines: readonly (string | undefined)[], body: string): string {
  return `---\n${lines.filter((line) => line !== undefined).join("\n")}\n---\n\n${body}\n`;
}
