import { kept } from "../../sources/kept.ts";
import type { EntryText } from "../entry-text.ts";
import type { Finding, Fix } from "../issue.ts";
import type { Rule } from "../rule.ts";

/** A repair that writes the heading of a line with another number of signs. */
function signs(text: EntryText, offset: number, depth: number, wanted: number): Fix | undefined {
  const from = text.start + offset;
  const marks = "#".repeat(depth);
  if (!text.text.startsWith(`${marks} `, offset)) return undefined;
  return {
    does: `writes the heading with ${wanted} signs`,
    edits: [{ from, to: from + depth, text: "#".repeat(wanted) }],
  };
}

const judge = kept("heading levels", (text: EntryText): Finding[] => {
  let above = 1;
  return text.nodes("heading").flatMap((node): Finding[] => {
    const wanted = Math.min(Math.max(node.depth, 2), above + 1);
    above = wanted;
    if (node.depth === wanted) return [];
    return [
      {
        file: text.path,
        place: text.placeOf(node),
        message:
          node.depth === 1
            ? "A heading with one sign (#) is that of the whole page, which has its own."
            : `The heading has ${node.depth} signs, and the one above it ${wanted - 1}.`,
        hint: `Write it with ${"#".repeat(wanted)}.`,
        fix: signs(text, node.position?.start.offset ?? 0, node.depth, wanted),
      },
    ];
  });
});

/** Headings begin at the second level and leave none out. */
export const headingLevel: Rule = {
  id: "heading-level",
  group: "text",
  severity: "error",
  sentence: "The headings of a text begin with two number signs (##) and leave out no level.",
  why: "The page's own heading is the first level. Screen readers jump from heading to heading by their levels, and one that is missing sounds like a part of the page that was lost.",
  check({ texts }) {
    return texts.flatMap(judge);
  },
};
