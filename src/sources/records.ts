/** The records that both the site and the command line work on: plain values with id, path and body. */
import type { CollectionRecords } from "../schema/collections.ts";

/** One content file that its schema accepts. */
export interface Loaded<Data> {
  /** File name without extension. */
  readonly id: string;
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  readonly data: Data;
  /** Markdown after the front matter; empty for YAML files. */
  readonly body: string;
  /** Line of the file at which the body begins. */
  readonly bodyLine: number;
}

/** All accepted content, by folder, sorted by id. */
export type ContentRecords = { readonly [Name in keyof CollectionRecords]: readonly Loaded<CollectionRecords[Name]>[] };
