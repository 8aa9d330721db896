/** What the schemas refuse, flattened and each handed to the one rule that explains it best. */
import type { z } from "astro/zod";
import { collections } from "../schema/collections.ts";
import type { ReadFile } from "../sources/read.ts";
import { fieldPattern, knownFields, valueAt } from "./fields.ts";
import type { FieldPath } from "./issue.ts";
import { nearest } from "./nearest.ts";
import { referencePatterns } from "./references.ts";

/** One thing that a schema refuses. */
export interface SchemaProblem {
  /** Id of the rule that tells the author. */
  readonly rule: string;
  readonly file: ReadFile;
  readonly path: FieldPath;
  /** The plain value received; undefined for a missing field. */
  readonly received: unknown;
  /** The schema's own sentence for the author. */
  readonly says: string;
  /** The values that would be accepted, where they are listed. */
  readonly options: readonly string[];
}

type Refusal = z.core.$ZodIssue;

/** Replaces a refused union by what its most fitting branch refuses, where one branch got further than the first step. */
function flattened(refusal: Refusal, value: unknown): Refusal[] {
  if (refusal.code !== "invalid_union") return [refusal];
  const received = valueAt(value, refusal.path);
  if (typeof received !== "object" || received === null) return [refusal];
  const branches = refusal.errors.filter((branch) => branch.every(({ path }) => path.length > 0) || onlyKeys(branch));
  const best = [...branches].sort((a, b) => missingIn(a, received) - missingIn(b, received) || a.length - b.length)[0];
  if (!best) return [refusal];
  return best.flatMap((inner) => flattened({ ...inner, path: [...refusal.path, ...inner.path] } as Refusal, value));
}

const onlyKeys = (branch: readonly Refusal[]): boolean =>
  branch.every(({ code, path }) => code === "unrecognized_keys" || path.length > 0);

const missingIn = (branch: readonly Refusal[], received: object): number =>
  branch.filter(({ path }) => path.length > 0 && valueAt(received, path) === undefined).length * 2 +
  branch.filter(({ code }) => code === "unrecognized_keys").length;

/** The rules that explain certain fields better than the general one could. */
const ruleOfField: Readonly<Record<string, string>> = {
  "identifiers.arxiv": "arxiv-id",
  "identifiers.doi": "doi",
  issued: "date",
  "results.*.issued": "date",
};

function ruleOf(refusal: Refusal, received: unknown, file: ReadFile): string {
  const pattern = fieldPattern(refusal.path);
  const wantsText = refusal.code === "invalid_type" && refusal.expected === "string";
  if (received === undefined || received === null || received === "") return "missing-field";
  if (typeof received === "string" && referencePatterns(file.collection).has(pattern))
    return referencePatterns(file.collection).get(pattern) as string;
  if (wantsText && typeof received !== "object") return "yaml-changes-value";
  if (/^authors(?:\.|$)/.test(pattern)) return "author";
  return ruleOfField[pattern] ?? "invalid-value";
}

/** Every problem of a refused file, in the order of the schema. A field missing because its name is misspelt is told once. */
export function schemaProblems(file: ReadFile): SchemaProblem[] {
  if (!file.refused) return [];
  const value = file.yaml?.value;
  const { schema } = collections[file.collection];
  const problems = file.refused.issues
    .flatMap((refusal) => flattened(refusal, value))
    .flatMap((refusal): SchemaProblem[] => {
      const path = refusal.path.filter((key): key is string | number => typeof key !== "symbol");
      const says = refusal.message;
      if (refusal.code === "unrecognized_keys")
        return refusal.keys.map((key) => ({
          rule: "unknown-field",
          file,
          path: [...path, key],
          received: valueAt(value, [...path, key]),
          says,
          options: knownFields(schema, path),
        }));
      const received = valueAt(value, path);
      const options = refusal.code === "invalid_value" ? refusal.values.map(String) : [];
      return [{ rule: ruleOf(refusal, received, file), file, path, received, says, options }];
    });
  const misspelt = new Set(
    problems
      .filter(({ rule }) => rule === "unknown-field")
      .map(({ path, options }) => fieldPattern([...path.slice(0, -1), nearest(String(path.at(-1)), options) ?? ""])),
  );
  return problems.filter(({ rule, path }) => rule !== "missing-field" || !misspelt.has(fieldPattern(path)));
}
