/** Other threads that render a large site together with this one. */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type PackedFile, packContent } from "../checks/handed-over.ts";
import type { ReadContent } from "../sources/files.ts";
import type { KeptProgram } from "./kept-program.ts";
import { endWithProcess } from "./left-behind.ts";
import type { RenderedShare, ShareOptions } from "./render-share.ts";
import { SharedWork } from "./shared-work.ts";
import type { OutputPlaces } from "./whole-output.ts";
import { WriterTurn } from "./writer-turn.ts";

/** The folders that another thread has to know. */
type OutputFolders = Pick<OutputPlaces, "building" | "site">;

/** What another thread is given when it begins. */
export interface CrewTask {
  readonly kept: KeptProgram;
  readonly options: ShareOptions;
  /** Where the site is built, and where the former one stands. */
  readonly places: OutputFolders;
  /** The content as this thread has checked it. */
  readonly files: readonly PackedFile[];
  readonly work: SharedWork["numbers"];
  readonly turn: WriterTurn["number"];
}

/** What it tells: that a piece is done for which others may wait; at its end, what it has rendered. */
export type CrewNews = "early" | RenderedShare;

/** Until its first page a thread needs a moment and some memory; with fewer files of content one alone is as fast. */
const worthHelp = 1500;

/** No more threads than these: each has the whole content in its memory. */
const mostThreads = 4;

/** What decides how many threads render a site. */
export interface CrewSize {
  /** Files of content. */
  readonly files: number;
  /** Cores that are free for them. */
  readonly cores: number;
  /** How many the environment wants instead. */
  readonly asked?: string | undefined;
}

/** How many threads render a site; at least one, this one. */
export function threadsFor({ files, cores, asked }: CrewSize): number {
  if (asked) return Math.max(1, Math.min(Number.parseInt(asked, 10) || 1, 64));
  return files < worthHelp ? 1 : Math.max(1, Math.min(cores, mostThreads));
}

/** The threads beside this one, possibly none. */
export class Crew {
  readonly work = new SharedWork();
  readonly #shares: Promise<RenderedShare>[] = [];
  #tellEarly: () => void = () => {};

  /** Takes another thread into the crew, which begins at once. */
  add(task: Omit<CrewTask, "work" | "turn">): void {
    const turn = new WriterTurn();
    const workerData: CrewTask = { ...task, work: this.work.numbers, turn: turn.number };
    const worker = new Worker(new URL("./crew-worker.ts", import.meta.url), { workerData });
    endWithProcess(worker);
    // Before that, so that it is not ended while it writes a page.
    const ended = turn.endBeforeExit();
    const share = new Promise<RenderedShare>((resolve, reject) => {
      worker.on("message", (news: CrewNews) => {
        if (news === "early") this.#tellEarly();
        else resolve(news);
      });
      worker.on("error", reject);
      worker.on("exit", (code) => reject(new Error(`A thread of the build ended with code ${code}.`)));
    }).finally(ended);
    share.catch(() => this.work.end());
    this.#shares.push(share);
  }

  /** Resolves when so many early addresses are done. Throws where another thread failed. */
  async earlyDone(amount: number): Promise<void> {
    const done = new Promise<void>((resolve) => {
      this.#tellEarly = () => {
        if (this.work.earlyDone >= amount) resolve();
      };
      this.#tellEarly();
    });
    await Promise.race([done, this.shares().then(() => done)]);
  }

  /** What the other threads have rendered, when all is done. Throws where one failed. */
  shares(): Promise<RenderedShare[]> {
    return Promise.all(this.#shares);
  }
}

/** What takes a core while pages are rendered. Where they wait for citations before, the index of the search is made by then. */
export type Beside = "nothing" | "index";

/** A crew for a site of this content from its kept program; where the site is small, one without other threads. */
export function gatherCrew(
  kept: KeptProgram,
  { building, site }: OutputFolders,
  content: ReadContent,
  options: ShareOptions,
  beside: Beside,
): Crew {
  const crew = new Crew();
  const cores = availableParallelism() - (beside === "index" ? 1 : 0);
  const helpers = threadsFor({ files: content.files.length, cores, asked: process.env.ATLAS_THREADS }) - 1;
  if (helpers === 0) return crew;
  const files = packContent(content);
  for (let count = 0; count < helpers; count += 1) crew.add({ kept, options, places: { building, site }, files });
  return crew;
}
