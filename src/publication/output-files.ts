/** Writes the files of a site below one folder. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** A folder that is filled with a site. */
export class OutputFiles {
  /** The folder, with a final slash. */
  readonly folder: string;
  readonly #made = new Set<string>();

  constructor(folder: string) {
    this.folder = folder.replace(/\/?$/, "/");
  }

  /** Writes a file at a path within the folder. Throws where there is one: two things of the site claim one address. */
  write(path: string, content: string | Uint8Array): void {
    const file = this.folder + path;
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(file, content, { flag: "wx" });
  }
}
