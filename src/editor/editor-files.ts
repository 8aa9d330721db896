/** The files that give an editor its help, as path and text. */
import type { KnowledgeBase } from "../knowledge/types.ts";
import { type CollectionName, collectionNames, collections } from "../schema/collections.ts";
import type { ContentRecords } from "../sources/records.ts";
import { frontMatterSchema, type Ids, type OfferedIds, recordSchema, schemaFiles } from "./json-schema.ts";

/** A file to write, by its path from the root of the repository. */
export interface EditorFile {
  readonly path: string;
  readonly text: string;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const offered = <Item>(
  items: Iterable<Item>,
  entry: (item: Item) => readonly [id: string, words: string],
): OfferedIds => Object.fromEntries([...items].map(entry).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Ids that change seldom, and only by an editor's hand: concepts and kinds of relation. Definitions change more often and stay out. */
function lastingIds(kb: KnowledgeBase, records: ContentRecords): Ids {
  return {
    concept: offered(kb.conceptById.values(), ({ id, record }) => [id, record.prefLabel.en]),
    "relation-kind": offered(records.relations, ({ id, data }) => [id, `${data.label}: ${data.definition}`]),
  };
}

/** The schemas that are published with the site: those of every front matter, and of a stored record. */
export function publishedSchemas(kb: KnowledgeBase, records: ContentRecords): EditorFile[] {
  const ids = lastingIds(kb, records);
  return [
    ...collectionNames.map((name) => ({
      path: `public/schemas/${schemaFiles[name][0]}.json`,
      text: json(frontMatterSchema(name, ids)),
    })),
    { path: "public/schemas/bibliographic-record.json", text: json(recordSchema()) },
  ];
}

/**
 * What the Astro extension of VS Code reads to complete and explain the front matter of `.mdx` files: one schema a folder,
 * here with the ids of all works, and a list of files. It holds addresses of this machine and is not committed.
 * https://docs.astro.build/en/reference/experimental-flags/content-intellisense/
 */
export function localEditorFiles(kb: KnowledgeBase, records: ContentRecords, rootAddress: string): EditorFile[] {
  const title = ({ id, data }: { id: string; data: { title: string } }) => [id, data.title] as const;
  const ids: Ids = {
    ...lastingIds(kb, records),
    concept: offered(kb.conceptById.values(), ({ id, record }) => [id, `${record.prefLabel.en}. ${record.definition}`]),
    paper: offered(records.papers, title),
    work: {
      ...offered(records.papers, title),
      ...offered([...records.methods, ...records.benchmarks], ({ id, data }) => [id, `${data.name}: ${data.summary}`]),
    },
  };
  const names = collectionNames.filter((name) => collections[name].extension === ".mdx");
  // Astro's language server compares addresses in lower case.
  const entries = names.flatMap((name: CollectionName) =>
    records[name].map(({ path }) => [`${rootAddress}/${path}`.toLowerCase(), name] as const),
  );
  return [
    ...names.map((name) => ({
      path: `.astro/collections/${name}.schema.json`,
      text: json(frontMatterSchema(name, ids)),
    })),
    {
      path: ".astro/collections/collections.json",
      text: json({
        collections: names.map((name) => ({ hasSchema: true, name })),
        entries: Object.fromEntries(entries),
      }),
    },
  ];
}
