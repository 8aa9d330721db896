/**
 * What does not need the compiled site is done beside the compiling, on another core: the check of the content, the citations,
 * the guides to the rules. They end up in the cache, where the site finds them; where nothing can be written there, the site makes
 * them itself.
 */
import { Worker } from "node:worker_threads";
import { mistakesMessage } from "../checks/mistakes.ts";
import type { ContentRecords } from "../sources/records.ts";
import { checkBeforeBuild } from "./check-before-build.ts";
import { allParts, citedItems } from "./kept-citations.ts";
import { endWithProcess } from "./left-behind.ts";
import type { Task, Verdict } from "./prepare.ts";

function begin(task: Task): Worker {
  const worker = new Worker(new URL("./preparation-worker.ts", import.meta.url), { workerData: task });
  endWithProcess(worker);
  return worker;
}

/** Resolves when nothing more is to be expected, however it ended. */
const ended = (worker: Worker): Promise<void> =>
  new Promise((resolve) => {
    worker.on("error", () => {});
    worker.once("exit", () => resolve());
  });

/** With more papers than these, a second thread takes less time than it costs to begin it. */
const few = 1000;

/** Makes what the site of these papers will ask the cache for; resolves when it is there. */
export async function makeBeside(papers: ContentRecords["papers"]): Promise<void> {
  const items = citedItems(papers);
  const groups = items.length > few ? allParts.map((part) => [part]) : [allParts];
  await Promise.all(groups.map((parts, index) => ended(begin({ items, parts, guides: index === 0 }))));
}

/** The work beside a build that Astro runs. */
export class Preparation {
  /** Resolves with the sign of the content that was found good; rejects with every mistake. */
  readonly checked: Promise<string>;
  readonly ended: Promise<void>;

  /** Begins to work on the content below `root`. */
  constructor(root: string) {
    const worker = begin({ root });
    this.checked = new Promise((resolve, reject) => {
      worker.on("message", ({ sign, report }: Verdict) => {
        if (report === undefined) resolve(sign);
        else reject(new Error(mistakesMessage(report)));
      });
      worker.on("error", reject);
    });
    this.ended = ended(worker);
    // A build that ends before does not wait, and it tells its own reason.
    this.checked.catch(() => {});
  }

  /** Hands the checked content over to the site. Throws with every mistake where there is one. */
  async handOver(): Promise<void> {
    checkBeforeBuild(await this.checked);
  }
}

let begun: Preparation | undefined;

/** The work beside the build of the project in this folder; it begins with the first question. */
export function thePreparation(): Preparation {
  begun ??= new Preparation(process.cwd());
  return begun;
}
