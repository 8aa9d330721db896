/** Any text inside Markdown, so that it is read back as the same text; https://github.github.com/gfm/ */
import { oneLine } from "./one-line.ts";

// Every character with which inline Markdown, HTML or mathematics can begin, and the bar that ends a cell.
const special = /[\\`*_{}[\]<>#|~&$!]/g;

// What would begin a list, a heading's underline or a quotation at the start of a line.
const opening = /^(?:[-+=]|\d+(?=[.)]))/;

/** A text on one line: in a paragraph, a heading, a list or a table. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(special, "\\$&")
    .replace(opening, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** An address as the target of a link, wherever the link stands. */
export function markdownAddress(address: string): string {
  return oneLine(address).replace(
    /[\s()<>|\\`[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** A link. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](${markdownAddress(address)})`;
}

/** A table; heading and cells are Markdown already. */
export function markdownTable(heading: readonly string[], rows: readonly (readonly string[])[], rule?: string): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), rule ?? `|${heading.map(() => ":-").join("|")}|`, ...rows.map(line)].join("\n");
}
