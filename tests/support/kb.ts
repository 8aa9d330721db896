/** A small knowledge base whose names, titles and texts are all the same given line. */
import { buildKnowledgeBase } from "../../src/knowledge/build.ts";
import { buildDateBook, type DateBook } from "../../src/knowledge/dates.ts";
import type { KnowledgeBase } from "../../src/knowledge/types.ts";
import { aBenchmark, aConcept, aMethod, aPaper, someContent } from "./records.ts";

/** Full addresses of a site that is nobody's, below a base path. */
export const absolute = (address: string): string => `https://atlas.example/base${address}`;

/** One top with one leaf, a paper with a method, and a benchmark with a result; every text is `line`. */
export function kbSaying(line: string): { kb: KnowledgeBase; dates: DateBook } {
  const placed = { concept: "leaf", placedBy: "survey" as const, sections: ["4.1"], reason: line };
  const kb = buildKnowledgeBase(
    someContent({
      taxonomy: [
        aConcept("state-construction", { prefLabel: { en: line, de: line }, definition: line, altLabel: [line] }),
        aConcept("leaf", { broader: "state-construction", prefLabel: { en: line, de: line }, definition: line }),
      ],
      papers: [
        aPaper("one", {
          name: line,
          title: line,
          authors: [{ literal: line }, { family: line, given: line }],
          venue: { name: line, year: 2025, type: "conference" },
          sources: [line],
        }),
        aPaper("two", { name: line, title: line }),
      ],
      methods: [aMethod("one", { name: line, summary: line, otherNames: [line], classifications: [placed] })],
      benchmarks: [
        aBenchmark("two", {
          name: line,
          summary: line,
          metrics: [{ id: "score", name: line, unit: line, direction: "neither" }],
          results: [{ system: line, work: "one", metric: "score", value: 1.5, setting: line, source: line }],
        }),
      ],
    }),
  );
  return { kb, dates: buildDateBook(kb, new Map(), "2026-01-02") };
}
