/** A path as a chain from top to bottom. */
import { labelWidth } from "../../exports/graph-grid.ts";
import { type Arrangement, nameWidth } from "./arrangement.ts";
import type { PathStep } from "./graph-path.ts";

/** From one node of the chain to the next. */
const stepHeight = 58;

/** The nodes of a path below each other, the words of each link between them. */
export function arrangePath(steps: readonly PathStep[]): Arrangement {
  const spots = steps.map(({ node }, index) => ({ node, x: 30, y: 30 + index * stepHeight, end: false }));
  const words = steps.flatMap(({ link }, index) =>
    link ? [{ text: link.label, x: 44, y: 30 + (index - 0.5) * stepHeight, end: false }] : [],
  );
  const ties = steps.flatMap(({ link }, index) => {
    const from = steps[index - 1]?.node;
    return link && from ? [{ from, link }] : [];
  });
  const width = Math.max(0, ...steps.map(({ node }) => nameWidth(node)), ...words.map(({ text }) => labelWidth(text)));
  return { spots, words, ties, width: Math.ceil(width) + 80, height: 60 + (steps.length - 1) * stepHeight };
}
