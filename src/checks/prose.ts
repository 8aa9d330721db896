/** Reads a text as prose: its blocks, sections and words. */
import type { Nodes, Paragraph, TableCell } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { walk } from "../body/walk.ts";
import { kept } from "../sources/kept.ts";
import type { EntryText } from "./entry-text.ts";
import type { Place } from "./issue.ts";
import { once } from "./once.ts";

/** A paragraph, list item or cell as plain words. */
export interface Block {
  readonly words: string;
  /** True where a link stands in it. */
  readonly linked: boolean;
  /** The heading above it; empty before the first one. */
  readonly section: string;
  readonly place: Place;
}

/** The words of a node: a formula counts as one word, code between backticks as its text. */
function plain(node: Nodes): string {
  if (node.type === "inlineMath" || node.type === "math") return "x";
  if ("children" in node) return (node.children as Nodes[]).map(plain).join("");
  const { name } = node as { name?: string };
  return name === undefined ? textOf(node) : "x";
}

const isLinked = (node: Nodes): boolean => node.type === "link" || ("children" in node && node.children.some(isLinked));

/** Symbols of lessons have no children and stand for one word. */
const worded = (node: Paragraph | TableCell): string =>
  (node.children as Nodes[])
    .map((child) => {
      const { type, children } = child as { type: string; children?: Nodes[] };
      return /^mdxJsx/.test(type) && children?.length === 0 ? "x" : plain(child);
    })
    .join("");

/** All blocks of a text in order. */
export const blocksOf = once((text: EntryText): readonly Block[] => {
  const blocks: Block[] = [];
  let section = "";
  walk(text.tree, (node) => {
    if (node.type === "heading") section = textOf(node);
    if (node.type !== "paragraph" && node.type !== "tableCell") return;
    blocks.push({ words: worded(node), linked: isLinked(node), section, place: text.placeOf(node) });
  });
  return blocks;
});

/** A heading with its depth and place. */
export interface Section {
  readonly title: string;
  readonly depth: number;
  readonly place: Place;
}

/** The headings of a text in order. */
export const sectionsOf = kept("sections", (text: EntryText): readonly Section[] =>
  text.nodes("heading").map((heading) => ({
    title: textOf(heading).trim(),
    depth: heading.depth,
    place: text.placeOf(heading),
  })),
);

/** How many words a text has: headings and blocks, a formula as one word. */
export const wordCount = kept("words", (text: EntryText): number => {
  const words = [...sectionsOf(text).map(({ title }) => title), ...blocksOf(text).map((block) => block.words)];
  return words
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[A-Za-z\d]/.test(word) || /[\p{L}\p{N}]/u.test(word)).length;
});

/** The sentences of some words. A point after a digit, an initial or a short form ends none. */
export function sentencesOf(words: string): string[] {
  return words
    .replace(/\s+/g, " ")
    .split(/(?<=[^\d\s.][.!?]["”)]?) (?=[\p{Lu}"“(\d])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
