/** What is expected of a text depends on the entry: its kind, and whether it has a place in the taxonomy. */

import type { EntryText } from "./entry-text.ts";
import type { RuleContext } from "./rule.ts";

/** The kinds of text that the style guide tells apart. */
export type TextKind =
  | "method"
  | "background-method"
  | "paper"
  | "background-paper"
  | "benchmark"
  | "leaf-lesson"
  | "frontier-lesson"
  | "inner-lesson";

/** How each kind is called in a message. */
export const textKindNames: Readonly<Record<TextKind, string>> = {
  method: "classified method",
  "background-method": "background method",
  paper: "paper with a place in the taxonomy",
  "background-paper": "background paper",
  benchmark: "benchmark",
  "leaf-lesson": "lesson of a leaf",
  "frontier-lesson": "lesson of a frontier",
  "inner-lesson": "lesson of an inner concept",
};

/** The kind of a text; undefined for an entry that was refused and for a concept that is no longer in use. */
export function textKind({ file }: EntryText, { kb }: RuleContext): TextKind | undefined {
  if (!file) return undefined;
  const { collection, id } = file;
  switch (collection) {
    case "methods": {
      const method = kb.entryByKey.get(`method:${id}`);
      return method && (method.record.classifications.length > 0 ? "method" : "background-method");
    }
    case "papers": {
      const paper = kb.entryByKey.get(`paper:${id}`);
      if (paper?.kind !== "paper") return undefined;
      const placed = [paper, ...paper.introduces].some(({ record }) => record.classifications.length > 0);
      // Without either the file that places it was refused, and nobody can say yet.
      return placed ? "paper" : paper.record.background && "background-paper";
    }
    case "benchmarks":
      return kb.entryByKey.has(`benchmark:${id}`) ? "benchmark" : undefined;
    case "taxonomy": {
      const concept = kb.conceptById.get(id);
      const inTree = concept && (concept.record.broader === undefined) === (concept.broader === undefined);
      if (!inTree || concept.record.status) return undefined;
      if (concept.narrower.length > 0) return "inner-lesson";
      // A frontier is a problem, not a mechanism: it has attempts instead of members.
      return concept.top.id === "frontiers" ? "frontier-lesson" : "leaf-lesson";
    }
    case "relations":
    case "glossary":
    case "reading-lists":
      return undefined;
    default:
      return collection satisfies never;
  }
}
