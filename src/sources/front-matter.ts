/** Splits a content file into front matter and body, and reads the front matter as YAML 1.2. */
import { type Document, LineCounter, parseDocument } from "yaml";

/** A content file in its parts. Lines are counted from 1. */
export interface SplitFile {
  /** The YAML between the fences, or the whole file where the format has none. */
  readonly yaml: string;
  /** Line of the file at which the YAML begins. */
  readonly yamlLine: number;
  /** The text after the closing fence. */
  readonly body: string;
  /** Line of the file at which the body begins. */
  readonly bodyLine: number;
}

/** Why a file has no readable front matter. */
export type FenceProblem = "no-opening-fence" | "late-opening-fence" | "no-closing-fence";

/** Removes a byte order mark and turns Windows line ends into line feeds, both of which editors add unseen. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}

/** Splits normalised text at its `---` fences; returns the problem where there are none. */
export function splitFrontMatter(text: string): SplitFile | FenceProblem {
  const lines = text.split("\n");
  if (lines[0]?.trimEnd() !== "---") {
    const first = lines.findIndex((line) => line.trim() !== "");
    return lines[first]?.trim() === "---" ? "late-opening-fence" : "no-opening-fence";
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  if (end < 0) return "no-closing-fence";
  return {
    yaml: lines.slice(1, end).join("\n"),
    yamlLine: 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

/** YAML read with positions: the document, its plain value, and a counter that turns offsets into lines. */
export interface ReadYaml {
  readonly document: Document.Parsed;
  readonly value: unknown;
  readonly lines: LineCounter;
}

/**
 * Reads YAML 1.2 with unique keys. Aliases are limited, so that a small file cannot grow without bound.
 * The document's `errors` and `warnings` say what could not be read; then `value` is undefined.
 */
export function readYaml(yaml: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, version: "1.2" });
  if (document.errors.length > 0) return { document, value: undefined, lines };
  return { document, value: document.toJS({ maxAliasCount: 50 }), lines };
}
