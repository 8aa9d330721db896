/** Goes through a syntax tree, without what makes unist-util-visit dear: ways up, ways to steer, tests made for each call. */
import type { Nodes } from "mdast";

/** Shows every node of a tree, each before those in it, in the order of the text. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) walk(child, see);
}
