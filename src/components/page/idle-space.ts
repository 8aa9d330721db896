/** Leaves out of a page what nobody sees: whitespace beside the edges of blocks, table parts and metadata, and the end tags of shapes. */

/** Elements at whose edges whitespace is not rendered, because they make a box of their own or none at all. */
const blocks =
  "html|head|body|meta|link|title|script|div|header|footer|main|nav|section|article|aside|p|h[1-6]|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|figure|figcaption|details|summary|g|path|rect|circle|line|text|title|template|form";

const beside = new RegExp(`\\s+(?=</?(?:${blocks})[\\s>/])|(</?(?:${blocks})(?:\\s[^<>]*)?>)\\s+`, "g");
/** Shapes hold nothing; in SVG a start tag may close itself. */
const emptyShape = /(<(?:path|circle|rect|line)\b[^<>]*)><\/(?:path|circle|rect|line)>/g;
const untouched = /(<(?:pre|textarea|script|style)\b[\s\S]*?<\/(?:pre|textarea|script|style)>)/;

/** The page without all that; what stands in `pre`, `textarea` and scripts is left as it is. */
export function withoutIdleSpace(html: string): string {
  return html
    .split(untouched)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(beside, "$1").replace(emptyShape, "$1/>")))
    .join("");
}
