/** Reads `content/` from the disk. A file that cannot be read as its kind stays in the list with the reason, never an exception. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { listPages } from "./pages.ts";
import { type OtherFile, type ReadFile, readTexts, type TextFile } from "./read.ts";
import type { ContentRecords } from "./records.ts";
import { today } from "./today.ts";

/** What reading gave: the records that their schemas accept, every file as it was read, and what else a check needs to know. */
export interface ReadContent {
  readonly records: ContentRecords;
  readonly files: readonly ReadFile[];
  /** Every file of `content/` as it is on the disk, sorted by path. */
  readonly sources: readonly TextFile[];
  /** Files of `content/` that belong to no collection: records, editions, guides, strays. */
  readonly others: readonly OtherFile[];
  /** Addresses of the site's fixed pages, such as `/graph/`, and patterns of those made from data. */
  readonly pages: readonly string[];
  /** The day of the check, `YYYY-MM-DD`; only the rule on future dates looks at it. */
  readonly today: string;
}

/** Every file below a folder by its path within it, sorted; each text is read when it is asked for. A missing folder has none. */
export function listFiles(folder: string): TextFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      path: relative(folder, file).replaceAll("\\", "/"),
      get text() {
        return readFileSync(file, "utf8");
      },
    }));
}

/** Every file of `root/content` by its path from the root. */
export function listContent(root: string): TextFile[] {
  return listFiles(join(root, "content")).map((file) => ({
    path: `content/${file.path}`,
    get text() {
      return file.text;
    },
  }));
}

/** Reads all content below `root`, the folder that holds `content/`. */
export function readContent(root: string): ReadContent {
  const sources = listContent(root);
  return { ...readTexts(sources), sources, pages: listPages(root), today: today(root) };
}
