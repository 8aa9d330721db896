/** Compares the strict reader of plain YAML with the YAML library. */
import { expect } from "vitest";
import { isScalar, parseDocument, visit } from "yaml";
import { offsetOf, valueAt } from "../../src/checks/fields.ts";
import type { FieldPath } from "../../src/checks/issue.ts";
import { placeIn, readPlainYaml } from "../../src/sources/plain-yaml.ts";

/** The way to every value, and to what a value lacks. */
function pathsIn(value: unknown): FieldPath[] {
  if (typeof value !== "object" || value === null) return [["not there"], [0]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([step, inner]) => [[step], ...pathsIn(inner).map((path) => [step, ...path])]);
}

/** Holds that the library reads the same, without complaint or comment, or that the strict reader declines; tells which. */
export function comparePlainYaml(yaml: string): boolean {
  const plain = readPlainYaml(yaml);
  if (!plain) return false;
  const document = parseDocument(yaml, { uniqueKeys: true, version: "1.2", logLevel: "silent" });
  expect([...document.errors, ...document.warnings], yaml).toEqual([]);
  const value: unknown = document.toJS({ maxAliasCount: 50 });
  expect(plain.value, yaml).toStrictEqual(value);
  // Rules tell mistakes in the order of the fields.
  expect(JSON.stringify(plain.value)).toBe(JSON.stringify(value));
  const bare: string[] = [];
  const comments: unknown[] = [];
  visit(document, {
    Node(_, { comment, commentBefore }) {
      if (comment || commentBefore) comments.push(comment ?? commentBefore);
    },
    Scalar(key, node) {
      if (
        key !== "key" &&
        isScalar(node) &&
        node.type === "PLAIN" &&
        typeof node.value === "string" &&
        node.value !== ""
      )
        bare.push(node.value);
    },
  });
  expect({ bare: plain.bare, comments: [] }, yaml).toEqual({ bare, comments });
  const wrong = [[], ...pathsIn(value), ["not there"], [0]].flatMap((path) =>
    [false, true]
      .filter((name) => {
        const place = placeIn(plain, path, name);
        const isLeftOut = (valueAt(value, path) ?? null) === null;
        return place === undefined ? !isLeftOut : place !== offsetOf(document.contents, path, name);
      })
      .map((name) => ({ path, name })),
  );
  expect(wrong, yaml).toEqual([]);
  return true;
}
