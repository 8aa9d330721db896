/** The three kinds of entry as rules see them: accepted records with their folder. */
import type { EntryKind } from "../knowledge/types.ts";
import type { ContentRecords } from "../sources/records.ts";
import { once } from "./once.ts";

/** An accepted record of a paper, method or benchmark. */
export type EntryRecord = ContentRecords["papers" | "methods" | "benchmarks"][number] & { readonly kind: EntryKind };

/** All entries, papers first. */
export const entryRecords = once(({ papers, methods, benchmarks }: ContentRecords): readonly EntryRecord[] => [
  ...papers.map((record) => ({ ...record, kind: "paper" as const })),
  ...methods.map((record) => ({ ...record, kind: "method" as const })),
  ...benchmarks.map((record) => ({ ...record, kind: "benchmark" as const })),
]);
