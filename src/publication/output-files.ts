/** The files of a site below one folder. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { unguarded, type WriterGuard } from "./writer-turn.ts";

const codeOf = (error: unknown): unknown => (error instanceof Error && "code" in error ? error.code : undefined);

/** A folder that is filled with a site, by one thread or several. */
export class OutputFiles {
  /** The folder, with a final slash. */
  readonly folder: string;
  readonly #guard: WriterGuard;
  readonly #made = new Set<string>();

  constructor(folder: string, guard: WriterGuard = unguarded) {
    this.folder = folder.replace(/\/?$/, "/");
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
      writeFileSync(file, content, { flag: "wx" });
    } catch (cause) {
      if (codeOf(cause) === "EEXIST" && existsSync(file)) throw new Error(`/${path} is written twice.`, { cause });
      throw new Error(`${file} could not be written: ${cause instanceof Error ? cause.message : cause}`, { cause });
    } finally {
      this.#guard.written();
    }
  }
}
