/** Finds the line and column of an issue. Done only when a report is printed, because it reads the YAML once more. */
import { isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import { readYaml, splitFrontMatter } from "../sources/front-matter.ts";
import type { Issue } from "./issue.ts";

/** Line and column, both from 1. */
export interface Location {
  readonly line: number;
  readonly column: number;
}

/** The offset of the deepest node that exists on the way to a field: of its value, or of its key when `key` is wanted. */
function offsetOf(root: unknown, path: readonly (string | number)[], key: boolean): number | undefined {
  let node: unknown = root;
  let offset = isNode(node) ? (node as Node).range?.[0] : undefined;
  path.forEach((step, index) => {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) {
        node = undefined;
        return;
      }
      const atKey = key && index === path.length - 1;
      const target = atKey || !isNode(pair.value) ? pair.key : pair.value;
      offset = (isNode(target) ? target.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (isNode(node) ? (node as Node).range?.[0] : undefined) ?? offset;
    }
  });
  return offset;
}

/** The location of an issue in the text of its file; the first line where nothing better is known. */
export function locate({ place, file }: Issue, text: string | undefined): Location {
  if (place.in === "text") return { line: place.line, column: place.column };
  if (place.in === "file" || text === undefined) return { line: 1, column: 1 };
  const split = file.endsWith(".mdx") ? splitFrontMatter(text) : { yaml: text, yamlLine: 1 };
  if (typeof split === "string") return { line: 1, column: 1 };
  const { document, lines } = readYaml(split.yaml);
  const offset = offsetOf(document.contents, place.path, place.key ?? false);
  if (offset === undefined) return { line: split.yamlLine, column: 1 };
  const { line, col } = lines.linePos(offset);
  return { line: line + split.yamlLine - 1, column: col };
}
