/** What builds that ended without a word have left in the cache: a power cut asks nobody. */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runs } from "./whole-output.ts";

/** Removes from the folder of the cache what ends on the number of a process that runs no more; everything unfinished does. */
export function clearLeftBehind(cache: string): void {
  try {
    for (const name of readdirSync(cache)) {
      const pid = Number(/\.(\d+)$/.exec(name)?.[1]);
      if (pid > 0 && !runs(pid)) rmSync(join(cache, name), { recursive: true, force: true });
    }
  } catch {
    // No cache, or one that cannot be written: then there is nothing to be cleared, or it does no harm.
  }
}
