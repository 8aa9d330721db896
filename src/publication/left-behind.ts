/** What builds have left unfinished in the cache: one that ended without a word, or one whose threads were in the middle of a file. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Worker } from "node:worker_threads";
import { runs } from "./whole-output.ts";

/** Removes from the folder of the cache what ends on the number of such a process; everything unfinished ends on that of its own. */
function clear(cache: string, isOf: (pid: number) => boolean): void {
  try {
    for (const name of readdirSync(cache)) {
      const pid = Number(/\.(\d+)$/.exec(name)?.[1]);
      if (pid > 0 && isOf(pid)) rmSync(join(cache, name), { recursive: true, force: true });
    }
  } catch {
    // No cache, or one that cannot be written: then there is nothing to be cleared, or it does no harm.
  }
}

/** Removes what processes have left that run no more: a power cut asks nobody. */
export function clearLeftBehind(cache: string): void {
  clear(cache, (pid) => !runs(pid));
}

/** Ends a thread when this process ends; left to itself it would go on until the very last moment. */
export function endWithProcess(worker: Worker): void {
  const end = (): void => void worker.terminate();
  process.prependOnceListener("exit", end);
  worker.once("exit", () => process.off("exit", end));
}

/** Removes what threads of this process were in the middle of when it ended; they have been ended before. */
export function clearUnfinished(cache: string): void {
  // A thread that is ended still ends its present step.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  clear(cache, (pid) => pid === process.pid);
}
