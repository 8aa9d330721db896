/** The folder of records on the disk. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BibliographicRecord } from "../schema/bibliographic-record.ts";
import { recordPath, recordsFolder } from "./identifier.ts";
import { identifierOf, type RecordFile, readRecords, recordText, type StoredRecords } from "./stored.ts";

/** All files of the folder below `root`, sorted. */
export function recordFiles(root: string): RecordFile[] {
  const folder = join(root, recordsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replaceAll("\\", "/"))
    .sort()
    .map((name) => ({ path: `${recordsFolder}/${name}`, text: readFileSync(join(folder, name), "utf8") }));
}

/** All records below `root`. */
export function readRecordsFolder(root: string): StoredRecords {
  return readRecords(recordFiles(root));
}

/** Writes a record and returns the path of its file from the root. */
export function writeRecord(root: string, record: BibliographicRecord): string {
  const path = recordPath(identifierOf(record));
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), recordText(record));
  return path;
}
