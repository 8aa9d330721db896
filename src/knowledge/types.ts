/** The model that pages, exports, graph and search read. Everything in it is resolved: no id leads nowhere. */
import type { BenchmarkRecord } from "../schema/benchmark.ts";
import type { ClassificationRecord } from "../schema/classification.ts";
import type { ConceptRecord } from "../schema/concept.ts";
import type { GlossaryTermRecord } from "../schema/glossary-term.ts";
import type { MethodRecord } from "../schema/method.ts";
import type { PaperRecord } from "../schema/paper.ts";
import type { ReadingListRecord } from "../schema/reading-list.ts";
import type { RelationKindRecord } from "../schema/relation-kind.ts";

/** Id of a concept of the taxonomy; branded, so that an entry's id cannot pass for one. */
export type ConceptId = string & { readonly __brand: "concept" };

/** The kinds of entry. */
export type EntryKind = "method" | "benchmark" | "paper";

/** Key of an entry that is unique over all kinds, for example `method:worldmem`. */
export type EntryKey = `${EntryKind}:${string}`;

/** A category: one concept of the taxonomy with its place in the tree and its members. */
export interface Concept {
  readonly kind: "concept";
  readonly id: ConceptId;
  readonly record: ConceptRecord;
  /** Lesson as MDX source. */
  readonly body: string;
  readonly path: string;
  /** Address from the root of the site, with a final slash. */
  readonly address: string;
  /** Label in English. */
  readonly name: string;
  readonly broader: Concept | undefined;
  /** Children in use, in their order. */
  readonly narrower: readonly Concept[];
  /** From the top down to the parent. */
  readonly ancestors: readonly Concept[];
  /** The top of the branch; the concept itself for a top. */
  readonly top: Concept;
  readonly related: readonly Concept[];
  /** Entries classified right here, oldest first. */
  readonly members: readonly Entry[];
  /** Entries classified here or below, each once, oldest first. */
  readonly membersBelow: readonly Entry[];
}

/** One resolved place of an entry in the taxonomy. */
export interface Classification {
  readonly concept: Concept;
  readonly evidence: ClassificationRecord;
}

/** One link of an entry as seen from that entry. */
export interface Relation {
  readonly type: string;
  readonly kind: RelationKindRecord;
  /** How it reads from this entry: "extends" or "extended by". */
  readonly label: string;
  /** True when this entry states the link, false for the way back. */
  readonly stated: boolean;
  readonly other: Entry;
  readonly source: string | undefined;
}

interface EntryBase {
  readonly id: string;
  readonly key: EntryKey;
  readonly name: string;
  readonly address: string;
  readonly path: string;
  /** Markdown. */
  readonly body: string;
  readonly bodyLine: number;
  /** Date of the first public version, as precise as known. */
  readonly issued: string;
  readonly year: number;
  readonly classifications: readonly Classification[];
  /** Both directions. */
  readonly relations: readonly Relation[];
}

/** A paper, report, book or product page: what one cites. */
export interface Paper extends EntryBase {
  readonly kind: "paper";
  readonly record: PaperRecord;
  /** The methods and benchmarks that it introduces. */
  readonly introduces: readonly (Method | Benchmark)[];
  /** Its own places and those of what it introduces, each concept once. */
  readonly concepts: readonly Concept[];
}

/** A method or model. */
export interface Method extends EntryBase {
  readonly kind: "method";
  readonly record: MethodRecord;
  readonly papers: readonly Paper[];
}

/** A benchmark, metric or data set. */
export interface Benchmark extends EntryBase {
  readonly kind: "benchmark";
  readonly record: BenchmarkRecord;
  readonly papers: readonly Paper[];
}

/** Anything that has a page of its own besides concepts. */
export type Entry = Method | Benchmark | Paper;

/** One term of the glossary. */
export interface GlossaryTerm {
  readonly id: string;
  readonly record: GlossaryTermRecord;
  readonly see: readonly Concept[];
}

/** One reading of a session: a work or a category, with what to read it for. */
export interface Reading {
  readonly subject: Entry | Concept;
  readonly note: string;
  readonly question: string | undefined;
}

/** One week or part of a reading list. */
export interface Session {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  /** `YYYY-MM-DD`, where the list has dates. */
  readonly date: string | undefined;
  readonly readings: readonly Reading[];
}

/** A reading list for a course. */
export interface ReadingList {
  readonly id: string;
  readonly address: string;
  readonly record: ReadingListRecord;
  /** Introduction as Markdown. */
  readonly body: string;
  readonly path: string;
  readonly sessions: readonly Session[];
}

/** The whole Atlas, read-only, built once. */
export interface KnowledgeBase {
  /** All concepts in the order of the tree, top down; those no longer in use come last. */
  readonly concepts: readonly Concept[];
  /** The tops of the tree, in order. */
  readonly tops: readonly Concept[];
  /** Oldest first; by id within a day. */
  readonly papers: readonly Paper[];
  readonly methods: readonly Method[];
  readonly benchmarks: readonly Benchmark[];
  /** All entries: methods, then benchmarks, then papers. */
  readonly entries: readonly Entry[];
  readonly relationKinds: ReadonlyMap<string, RelationKindRecord>;
  readonly glossary: readonly GlossaryTerm[];
  /** By id. */
  readonly readingLists: readonly ReadingList[];
  readonly conceptById: ReadonlyMap<string, Concept>;
  readonly entryByKey: ReadonlyMap<EntryKey, Entry>;
  /** What an id of a work stands for in links: its method, else its benchmark, else its paper. */
  readonly workById: ReadonlyMap<string, Entry>;
  /** Date of the newest work. */
  readonly newest: string;
}
