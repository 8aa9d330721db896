/** Writes a record as the text of a content file, in the form that authors use; what is written reads back as the same record. */
import { Document, isMap, isScalar, isSeq, type Node, type Pair, visit } from "yaml";
import { type CollectionName, collections } from "../schema/collections.ts";

/** Values that a schema fills in by itself, so that they need not be written. */
const isLeftOut = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(isLeftOut));

/** A plain value without what a schema fills in. */
function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isLeftOut(inner))
      .map(([key, inner]) => [key, pruned(inner)]),
  );
}

const isId = (text: string): boolean => /^[a-z]+(?:-[a-z0-9]+)*$/.test(text);

/** Small maps and lists stand on one line, as in the template: authors, identifiers, ids. */
function isSmall(node: Node): boolean {
  if (isScalar(node)) return String(node.value).length <= 40;
  if (isSeq(node)) return node.items.length <= 4 && node.items.every((item) => isScalar(item) && isSmall(item));
  if (isMap(node)) return node.items.length <= 3 && node.items.every(({ value }) => isScalar(value) && isSmall(value));
  return false;
}

/** YAML of a plain value. Strings are quoted unless they are ids, so that no reader of YAML takes them for something else. */
function toYaml(value: unknown): string {
  const document = new Document(pruned(value), { version: "1.2" });
  visit(document, {
    Scalar(key, node) {
      if (key !== "key" && typeof node.value === "string")
        node.type =
          isId(node.value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(node.value) ? "PLAIN" : "QUOTE_DOUBLE";
    },
    Collection(_, node, path) {
      // The outermost map is the front matter itself and keeps one field a line.
      if (path.length > 1 && isSmall(node)) node.flow = true;
    },
    Pair(_, pair: Pair) {
      if (isSeq(pair.value) && pair.value.items.every(isScalar) && isSmall(pair.value)) pair.value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, minContentWidth: 0, doubleQuotedMinMultiLineLength: 1_000_000 });
}

/** The text of a content file. */
export function serialise(collection: CollectionName, data: unknown, body = ""): string {
  return collections[collection].extension === ".mdx" ? `---\n${toYaml(data)}---\n${body}` : toYaml(data);
}
