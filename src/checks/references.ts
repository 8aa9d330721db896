/** Every id that a front matter names, gathered in one place, so that no rule forgets a field. */
import type { CollectionName } from "../schema/collections.ts";
import type { ReadFile } from "../sources/read.ts";
import { fieldPattern, fileLeaves } from "./fields.ts";
import type { FieldPath } from "./issue.ts";
import { once } from "./once.ts";

/** What an id stands for. */
export type ReferenceTarget = "concept" | "work" | "paper" | "relation-kind";

/** One id in a front matter. */
export interface Reference {
  readonly file: ReadFile;
  readonly path: FieldPath;
  readonly id: string;
  readonly to: ReferenceTarget;
  /** The path with list positions as `*`. */
  readonly pattern: string;
}

const work = {
  "classifications.*.concept": "concept",
  "relations.*.type": "relation-kind",
  "relations.*.target": "work",
} as const;

const targets: Readonly<Record<CollectionName, Readonly<Record<string, ReferenceTarget>>>> = {
  papers: work,
  methods: { ...work, "introducedBy.*": "paper" },
  benchmarks: { ...work, "introducedBy.*": "paper", "results.*.work": "work" },
  taxonomy: {
    broader: "concept",
    "related.*": "concept",
    "status.to": "concept",
    "status.into.*": "concept",
    "contrasts.*.with": "concept",
    "contrasts.*.hereWork": "work",
    "contrasts.*.thereWork": "work",
    "contrasts.*.both.*": "work",
    "readingOrder.*.work": "work",
  },
  glossary: { "see.*": "concept" },
  "reading-lists": { "sessions.*.readings.*.work": "work", "sessions.*.readings.*.concept": "concept" },
  relations: {},
};

const ruleOfTarget: Readonly<Record<ReferenceTarget, string>> = {
  concept: "unknown-concept",
  work: "unknown-work",
  paper: "unknown-work",
  "relation-kind": "unknown-relation-kind",
};

/** The fields of a folder that hold ids, as patterns, each with the rule that judges them. */
export function referencePatterns(collection: CollectionName): ReadonlyMap<string, string> {
  return new Map(Object.entries(targets[collection]).map(([pattern, to]) => [pattern, ruleOfTarget[to]]));
}

/** Every id that a file names, accepted or not. */
export const referencesOf = once((file: ReadFile): readonly Reference[] => {
  const patterns = targets[file.collection];
  return fileLeaves(file).flatMap(({ path, value }): Reference[] => {
    const pattern = fieldPattern(path);
    const to = Object.hasOwn(patterns, pattern) ? patterns[pattern] : undefined;
    return to && typeof value === "string" && value !== "" ? [{ file, path, id: value, to, pattern }] : [];
  });
});
