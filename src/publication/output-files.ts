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
  /** And another one: what the other thread is doing, see `turns`. */
  readonly turn: Int32Array;
}

/** What the other thread is doing: nothing, writing a file; or nothing ever again, because this process ends. */
export const turns = { idle: 0, writing: 1, over: 2 } as const;

/** With more bytes on their way this thread writes too, so that the memory stays small. */
const mostWaiting = 8_000_000;

/** Writes files below a folder, each folder made once. Throws with the name of the file that could not be written. */
export function createWriter(folder: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = folder + path;
    const parent = dirname(file);
    try {
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, content, { flag: "wx" });
    } catch (cause) {
      throw new Error(`${file} could not be written: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  };
}

/** A folder that is filled with a site. */
export class OutputFiles {
  /** The folder, with a final slash. */
  readonly folder: string;
  readonly #write: ReturnType<typeof createWriter>;
  readonly #files = new Set<string>();
  readonly #waiting = new Int32Array(new SharedArrayBuffer(4));
  readonly #turn = new Int32Array(new SharedArrayBuffer(4));
  readonly #ended: Promise<void>;
  #worker: Worker | undefined;
  #failure: unknown;

  constructor(folder: string) {
    this.folder = folder.replace(/\/?$/, "/");
    this.#write = createWriter(this.folder);
    const workerData: WriterData = { folder: this.folder, waiting: this.#waiting, turn: this.#turn };
    const worker = new Worker(new URL("./output-files-worker.ts", import.meta.url), { workerData });
    this.#worker = worker;
    this.#ended = new Promise((resolve) => {
      worker.on("error", (failure) => {
        this.#failure = failure;
      });
      worker.on("exit", () => resolve());
    });
    // Before whoever clears the folder away: the other thread goes on while this process ends.
    process.prependOnceListener("exit", this.#stop);
  }

  /** Lets the other thread end the file it writes, and begin no other. */
  readonly #stop = (): void => {
    while (Atomics.compareExchange(this.#turn, 0, turns.idle, turns.over) === turns.writing)
      if (Atomics.wait(this.#turn, 0, turns.writing, 1000) === "timed-out") return;
  };

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
    process.off("exit", this.#stop);
    if (this.#failure) throw this.#failure;
  }
}
