/** Reads `content/` from the disk. A file that cannot be read as its kind becomes issues, never an exception. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "../checks/issue.ts";
import { type CollectionName, type CollectionRecords, collectionNames, collections } from "../schema/collections.ts";
import { fenceIssue, schemaIssues, yamlIssues } from "./file-issues.ts";
import { normaliseText, readYaml, splitFrontMatter } from "./front-matter.ts";
import type { ContentRecords, Loaded } from "./records.ts";

/** One file as it stands on the disk. */
export interface SourceFile {
  readonly collection: CollectionName;
  readonly id: string;
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  /** The text, without byte order mark and with line feeds. */
  readonly text: string;
}

/** What reading gave: the records, the issues of files that were refused, and every file's text for later reports. */
export interface ReadContent {
  readonly records: ContentRecords;
  readonly issues: readonly Issue[];
  readonly files: readonly SourceFile[];
}

/** Lists and reads the files of one folder, sorted by name; a missing folder has none. */
function readFolder(root: string, collection: CollectionName): SourceFile[] {
  const { extension } = collections[collection];
  const folder = join(root, "content", collection);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({
      collection,
      id: name.slice(0, -extension.length),
      path: `content/${collection}/${name}`,
      text: normaliseText(readFileSync(join(folder, name), "utf8")),
    }));
}

/** Reads one file against its schema; returns the record or the issues. */
export function readRecord<Name extends CollectionName>(
  file: SourceFile & { collection: Name },
): Loaded<CollectionRecords[Name]> | Issue[] {
  const { extension, schema } = collections[file.collection];
  const split =
    extension === ".mdx" ? splitFrontMatter(file.text) : { yaml: file.text, yamlLine: 1, body: "", bodyLine: 1 };
  if (typeof split === "string") return [fenceIssue(file.path, split)];
  const read = readYaml(split.yaml);
  const problems = yamlIssues(file.path, read, split.yamlLine);
  if (problems.length > 0) return problems;
  const result = schema.safeParse(read.value);
  if (!result.success) return schemaIssues(file.path, result.error, read.value);
  return {
    id: file.id,
    path: file.path,
    data: result.data as CollectionRecords[Name],
    body: split.body,
    bodyLine: split.bodyLine,
  };
}

/** Reads all content below `root`, the folder that holds `content/`. */
export function readContent(root: string): ReadContent {
  const issues: Issue[] = [];
  const files: SourceFile[] = [];
  const records = Object.fromEntries(
    collectionNames.map((name) => {
      const accepted: Loaded<unknown>[] = [];
      for (const file of readFolder(root, name)) {
        files.push(file);
        const record = readRecord(file);
        if (Array.isArray(record)) issues.push(...record);
        else accepted.push(record);
      }
      return [name, accepted];
    }),
  ) as unknown as ContentRecords;
  return { records, issues, files };
}
