/** Writes the files of a site below one folder, on another thread: opening a file takes as long as rendering a small page. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";

/** What the other thread is sent: a file and its bytes, or undefined where nothing more will come. */
export type WrittenFile = readonly [path: string, content: string | Uint8Array] | undefined;

/** What the other thread is given when it begins. */
export interface WriterData {
  readonly folder: string;
  /** One number that both threads see: how many bytes are on their way. */
  readonly waiting: Int32Array;
}

/** With more bytes on their way this thread writes too, so that the memory stays small. */
const mostWaiting = 8_000_000;

/** Writes files below a folder, each folder made once. */
export function createWriter(folder: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = folder + path;
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content, { flag: "wx" });
  };
}

/** A folder that is filled with a site. */
export class OutputFiles {
  /** The folder, with a final slash. */
  readonly folder: string;
  readonly #write: ReturnType<typeof createWriter>;
  readonly #files = new Set<string>();
  readonly #waiting = new Int32Array(new SharedArrayBuffer(4));
  readonly #ended: Promise<void>;
  #worker: Worker | undefined;
  #failure: unknown;

  constructor(folder: string) {
    this.folder = folder.replace(/\/?$/, "/");
    this.#write = createWriter(this.folder);
    const workerData: WriterData = { folder: this.folder, waiting: this.#waiting };
    const worker = new Worker(new URL("./output-files-worker.ts", import.meta.url), { workerData });
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      worker.on("error", (failure) => {
        this.#failure = failure;
      });
      worker.on("exit", () => resolve());
    });
  }

  /** True where a file of that path within the folder was written. */
  has(path: string): boolean {
    return this.#files.has(path);
  }

  /** Writes a file at a path within the folder. Throws where there is one: two things of the site claim one address. */
  write(path: string, content: string | Uint8Array): void {
    if (this.#failure) throw this.#failure;
    if (this.#files.has(path)) throw new Error(`/${path} is written twice.`);
    this.#files.add(path);
    if (!this.#worker || Atomics.load(this.#waiting, 0) > mostWaiting) {
      this.#write(path, content);
      return;
    }
    Atomics.add(this.#waiting, 0, content.length);
    this.#worker.postMessage([path, content] satisfies WrittenFile);
  }

  /** Resolves when every file stands on the disk. Throws where one could not be written. */
  async settle(): Promise<void> {
    this.#worker?.postMessage(undefined satisfies WrittenFile);
    this.#worker = undefined;
    await this.#ended;
    if (this.#failure) throw this.#failure;
  }
}
