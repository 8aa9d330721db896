/** Every id that a front matter names, gathered in one place, so that no rule forgets a field. */
import type { CollectionName } from "../schema/collections.ts";
import { kept } from "../sources/kept.ts";
import type { ReadFile } from "../sources/read.ts";
import { fieldPattern, fileLeaves } from "./fields.ts";
import type { FieldPath } from "./issue.ts";

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

/** The outermost fields in which ids may stand. */
const outermost = Object.fromEntries(
  Object.entries(targets).map(([name, patterns]) => [
    name,
    new Set(Object.keys(patterns).map((pattern) => pattern.split(".")[0])),
  ]),
) as unknown as Readonly<Record<CollectionName, ReadonlySet<unknown>>>;

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

/** Every id that a file names, with its path. */
const named = kept("references", (file: ReadFile): [id: string, path: FieldPath][] => {
  const patterns = targets[file.collection];
  const fields = outermost[file.collection];
  return fileLeaves(file)
    .filter(({ path, value }) => fields.has(path[0]) && value !== "" && Object.hasOwn(patterns, fieldPattern(path)))
    .flatMap(({ path, value }): [string, FieldPath][] => (typeof value === "string" ? [[value, path]] : []));
});

/** Every id that a file names, accepted or not. */
export function referencesOf(file: ReadFile): Reference[] {
  const patterns = targets[file.collection];
  return named(file).flatMap(([id, path]): Reference[] => {
    const pattern = fieldPattern(path);
    const to = patterns[pattern];
    return to ? [{ file, path, id, to, pattern }] : [];
  });
}
