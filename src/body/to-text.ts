/** Renders the text of an entry to plain text, for search, feeds and descriptions. */
import type { Nodes, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { parseBody } from "./parse.ts";

/** Plain text with one empty line between blocks; formulas stay as LaTeX. An unreadable text gives an empty string. */
export function toText(text: string): string {
  const parsed = parseBody(text);
  if ("problem" in parsed) return "";
  return treeToText(parsed.tree);
}

/** What holds blocks, rows or cells, whose texts would run into each other. */
const holders: ReadonlySet<string> = new Set([
  "list",
  "listItem",
  "table",
  "tableRow",
  "blockquote",
  "mdxJsxFlowElement",
]);

function blockText(node: Nodes): string {
  if (!holders.has(node.type) || !("children" in node)) return textOf(node);
  return node.children.map(blockText).filter(Boolean).join(" ");
}

/** Plain text of a syntax tree. */
export function treeToText(tree: Root): string {
  return tree.children.map(blockText).filter(Boolean).join("\n\n");
}

/** The first sentences of a text, at most `limit` characters, cut at a word with an ellipsis. */
export function excerpt(text: string, limit: number): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= limit) return plain;
  return `${plain.slice(0, limit - 1).replace(/\s+\S*$/, "")}…`;
}
