/** The files of a site below one folder. */
import { existsSync, linkSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isFileOf } from "./same-file.ts";
import { unguarded, type WriterGuard } from "./writer-turn.ts";

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

const withSlash = (folder: string): string => folder.replace(/\/?$/, "/");

/** A folder that is filled with a site, by one thread or several. */
export class OutputFiles {
  /** The folder, with a final slash. */
  readonly folder: string;
  readonly #former: string | undefined;
  readonly #guard: WriterGuard;
  readonly #made = new Set<string>();

  /** `former` is the folder of the site that stands until this one is published; nothing need be there. */
  constructor(folder: string, former?: string, guard: WriterGuard = unguarded) {
    this.folder = withSlash(folder);
    this.#former = former === undefined ? undefined : withSlash(former);
    this.#guard = guard;
  }

  /** True where a file of that path within the folder stands. */
  has(path: string): boolean {
    return existsSync(this.folder + path);
  }

  /** Writes a file at a path within the folder. Throws where there is one: two things of the site claim one address. */
  write(path: string, content: string | Uint8Array): void {
    const file = this.folder + path;
    const parent = dirname(file);
    if (!this.#guard.mayWrite()) return;
    try {
      if (!this.#made.has(parent)) mkdirSync(parent, { recursive: true });
      this.#made.add(parent);
      const bytes = typeof content === "string" ? Buffer.from(content) : content;
      if (!this.#takeOver(path, bytes)) writeFileSync(file, bytes, { flag: "wx" });
    } catch (cause) {
      if (codeOf(cause) === "EEXIST" && existsSync(file)) throw new Error(`/${path} is written twice.`, { cause });
      throw new Error(`${file} could not be written: ${cause instanceof Error ? cause.message : cause}`, { cause });
    } finally {
      this.#guard.written();
    }
  }
  /**
   * Takes over the file of the former site that has these very bytes, as a second name for it; false where there is none. After one
   * change nearly all files are as they were, and to make them anew and delete the old ones is slow on some disks.
   */
  #takeOver(path: string, bytes: Uint8Array): boolean {
    const former = this.#former;
    if (former === undefined || !isFileOf(former + path, bytes)) return false;
    try {
      linkSync(former + path, this.folder + path);
      return true;
    } catch {
      // Some disks know no second names; and where the new name is taken, writing will say so.
      return false;
    }
  }
}
