/** The folders of `content/`, each with the form of its files and the schema of their front matter. */
import type { z } from "astro/zod";
import { type BenchmarkRecord, benchmarkSchema } from "./benchmark.ts";
import { type ConceptRecord, conceptSchema } from "./concept.ts";
import { type GlossaryTermRecord, glossaryTermSchema } from "./glossary-term.ts";
import { type MethodRecord, methodSchema } from "./method.ts";
import { type PaperRecord, paperSchema } from "./paper.ts";
import { type ReadingListRecord, readingListSchema } from "./reading-list.ts";
import { type RelationKindRecord, relationKindSchema } from "./relation-kind.ts";

/** What one file of each folder holds. */
export interface CollectionRecords {
  taxonomy: ConceptRecord;
  papers: PaperRecord;
  methods: MethodRecord;
  benchmarks: BenchmarkRecord;
  relations: RelationKindRecord;
  glossary: GlossaryTermRecord;
  "reading-lists": ReadingListRecord;
}

/** The name of a folder of `content/`. */
export type CollectionName = keyof CollectionRecords;

/** How the files of one folder are read. */
export interface Collection {
  readonly extension: ".mdx" | ".yaml";
  readonly schema: z.ZodType;
}

/** Every folder of `content/` that the model reads, with extension and schema. */
export const collections = {
  taxonomy: { extension: ".mdx", schema: conceptSchema },
  papers: { extension: ".mdx", schema: paperSchema },
  methods: { extension: ".mdx", schema: methodSchema },
  benchmarks: { extension: ".mdx", schema: benchmarkSchema },
  relations: { extension: ".yaml", schema: relationKindSchema },
  glossary: { extension: ".yaml", schema: glossaryTermSchema },
  "reading-lists": { extension: ".mdx", schema: readingListSchema },
} as const satisfies Record<CollectionName, Collection>;

/** The names of those folders. */
export const collectionNames = Object.keys(collections) as CollectionName[];
