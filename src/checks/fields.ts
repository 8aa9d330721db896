/** Finds fields in a front matter: their nodes, their places in the text, and the fields that a schema knows. */
import type { z } from "astro/zod";
import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import { isFenceProblem } from "../sources/front-matter.ts";
import type { ReadFile } from "../sources/read.ts";
import type { FieldPath, Fix } from "./issue.ts";
import { once } from "./once.ts";

/** A node on the way to a field. */
interface Step {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

const asNode = (value: unknown): Node | undefined => (isNode(value) ? value : undefined);

function child(node: Node | undefined, step: string | number): Step | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) as Pair | undefined;
    return pair && { key: asNode(pair.key), value: asNode(pair.value) };
  }
  if (isSeq(node)) return { key: undefined, value: asNode(node.items[Number(step)]) };
  return undefined;
}

/** The offset in the YAML of the deepest node that exists on the way to a field: of its value, or of its key when `key` is wanted. */
export function offsetOf(root: unknown, path: FieldPath, key: boolean): number | undefined {
  let node = asNode(root);
  let offset = node?.range?.[0];
  for (const [index, step] of path.entries()) {
    const found = child(node, step);
    if (!found) return offset;
    const wanted = key && index === path.length - 1 ? found.key : (found.value ?? found.key);
    offset = wanted?.range?.[0] ?? offset;
    node = found.value;
  }
  return offset;
}

/** The scalar at a field, undefined where there is none. */
export function scalarAt(file: ReadFile, path: FieldPath): Scalar | undefined {
  let node = asNode(file.yaml?.placed().document.contents);
  for (const step of path) node = child(node, step)?.value;
  return isScalar(node) ? node : undefined;
}

/** Where the YAML begins in the text of the file. */
export function yamlStart(file: ReadFile): number {
  return isFenceProblem(file.split) || file.split.yamlLine === 1 ? 0 : file.text.indexOf("\n") + 1;
}

/** The scalar's characters as the author wrote them, without quotes. */
export function writtenAt(file: ReadFile, path: FieldPath): string | undefined {
  return scalarAt(file, path)?.source;
}

/** A repair that puts another value, in quotes, in place of the scalar at a field. */
export function setTo(file: ReadFile, path: FieldPath, value: string, does: string): Fix | undefined {
  const range = scalarAt(file, path)?.range;
  if (!range) return undefined;
  const start = yamlStart(file);
  return { does, edits: [{ from: start + range[0], to: start + range[1], text: JSON.stringify(value) }] };
}

/** The value at a path inside a plain value. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

/** A path as an author would write it: `classifications.1.concept`, counted from 1. */
export function fieldName(path: FieldPath): string {
  return path.map((step) => (typeof step === "number" ? step + 1 : step)).join(".");
}

/** A path as a pattern, list positions as `*`: `classifications.*.concept`. */
export function fieldPattern(path: readonly PropertyKey[]): string {
  return path.map((step) => (typeof step === "number" ? "*" : String(step))).join(".");
}

/** A scalar of a plain value with its path. */
export interface Leaf {
  readonly path: FieldPath;
  readonly value: unknown;
}

/** Every scalar of a plain value with its path, in order. */
export function leaves(value: unknown): Leaf[] {
  const found: Leaf[] = [];
  const collect = (inner: unknown, path: FieldPath): void => {
    if (typeof inner !== "object" || inner === null) found.push({ path, value: inner });
    else if (Array.isArray(inner))
      for (let index = 0; index < inner.length; index++) collect(inner[index], [...path, index]);
    else for (const key of Object.keys(inner)) collect((inner as Record<string, unknown>)[key], [...path, key]);
  };
  collect(value, []);
  return found;
}

interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Record<string, z.ZodType>;
}

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

/** The object schemas that may stand at a path: a union offers several. */
function objectsAt(schema: z.ZodType, path: FieldPath): Record<string, z.ZodType>[] {
  const { type, innerType, element, options, shape } = definitionOf(schema);
  if (innerType) return objectsAt(innerType, path);
  if (options) return options.flatMap((option) => objectsAt(option, path));
  if (type === "array" && element) return path.length > 0 ? objectsAt(element, path.slice(1)) : [];
  if (!shape) return [];
  const [step, ...rest] = path;
  if (step === undefined) return [shape];
  const inner = shape[String(step)];
  return inner ? objectsAt(inner, rest) : [];
}

/** The names of the fields that a schema knows at a path, sorted. */
export function knownFields(schema: z.ZodType, path: FieldPath): string[] {
  return [...new Set(objectsAt(schema, path).flatMap((shape) => Object.keys(shape)))].sort();
}

/** The sentence that a schema has for the author of a field. */
export function describedAt(schema: z.ZodType, path: FieldPath): string | undefined {
  const name = path.at(-1);
  return objectsAt(schema, path.slice(0, -1))
    .map((shape) => shape[String(name)]?.description)
    .find(Boolean);
}

/** Every scalar of a file's front matter with its path, in order. */
export const fileLeaves = once((file: ReadFile) => leaves(file.yaml?.value));
