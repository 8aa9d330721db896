/**
 * What does not need the compiled site is done beside the compiling, on another core: the check of the content, the citations,
 * the guides to the rules. They end up in the cache, where the site finds them; where nothing can be written there, the site makes them itself.
 */
import { Worker } from "node:worker_threads";
import { checkBeforeBuild, mistakesMessage } from "./check-before-build.ts";
import type { Verdict } from "./prepare.ts";

let begun: Preparation | undefined;

/** The work on the other thread for the project in this folder; it begins with the first question. */
export function thePreparation(): Preparation {
  begun ??= new Preparation(process.cwd());
  return begun;
}

/** The work on the other thread. */
export class Preparation {
  /** Resolves with the sign of the content that was found good; rejects with every mistake. */
  readonly checked: Promise<string>;
  /** Resolves when nothing more is to be expected, however it ended. */
  readonly ended: Promise<void>;

  /** Begins to work on the content below `root`. */
  constructor(root: string) {
    const worker = new Worker(new URL("./preparation-worker.ts", import.meta.url), { workerData: root });
    this.checked = new Promise((resolve, reject) => {
      worker.on("message", ({ sign, report }: Verdict) => {
        if (report === undefined) resolve(sign);
        else reject(new Error(mistakesMessage(report)));
      });
      worker.on("error", reject);
    });
    this.ended = new Promise((resolve) => {
      worker.once("exit", () => resolve());
    });
    // A build that ends before does not wait, and it tells its own reason.
    this.checked.catch(() => {});
  }

  /** Hands the checked content over to the site. Throws with every mistake where there is one. */
  async handOver(): Promise<void> {
    checkBeforeBuild(await this.checked);
  }
}
