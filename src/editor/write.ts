/** Writes the files of the editor's help to the disk. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildKnowledgeBase } from "../knowledge/build.ts";
import { readContent } from "../sources/files.ts";
import { type EditorFile, localEditorFiles, publishedSchemas } from "./editor-files.ts";
import { withTables } from "./field-table.ts";

/** The guide for authors, with the tables of fields. */
const guidePath = "content/README.md";

function write(root: string, files: readonly EditorFile[]): string[] {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(({ path }) => path);
}

/** Writes the schemas that are published with the site, and returns their paths. */
export function writePublishedSchemas(root: string): string[] {
  const { records } = readContent(root);
  return write(root, publishedSchemas(buildKnowledgeBase(records), records));
}

/** Makes the tables of the guide anew, and returns its path. */
export function writeGuide(root: string): string[] {
  return write(root, [{ path: guidePath, text: withTables(readFileSync(join(root, guidePath), "utf8")) }]);
}

/** Writes what VS Code reads on this machine, and returns the paths. */
export function writeLocalEditorFiles(root: string): string[] {
  const { records } = readContent(root);
  return write(root, localEditorFiles(buildKnowledgeBase(records), records, pathToFileURL(root).href));
}
