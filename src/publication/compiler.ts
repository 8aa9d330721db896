/** The process that compiles the site. It needs nothing of the content, so it begins before anything else of a build is loaded. */
import { fork } from "node:child_process";
import { rmSync } from "node:fs";
import { compilingFolder, makingFolder } from "./kept-program.ts";

/** A compiler at work. */
export interface Compiler {
  /** Resolves when the program is kept. Rejects where it could not be compiled, whose reason was told. */
  readonly compiled: Promise<void>;
  /** Lets it go on to the lessons: a text with code in it is never compiled, so they wait for the check of the content. */
  tellChecked(): void;
}

/** Begins to compile the program of this key from the project in the folder `root`, with nothing left where this process ends before. */
export function beginCompiling(root: string, key: string): Compiler {
  const folder = compilingFolder(root);
  const child = fork(new URL("../cli/compile.ts", import.meta.url), [folder, key]);
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  const stop = (): void => {
    child.kill("SIGKILL");
    // It takes a moment until the last of its threads writes no more.
    for (const left of [folder, makingFolder(root, child.pid)])
      rmSync(left, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  };
  const compiled = new Promise<void>((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error("The site could not be compiled; the reason stands above."));
    });
  }).finally(() => {
    process.off("exit", stop);
    clear();
  });
  // Where the check finds mistakes nobody waits for the compiler any more.
  compiled.catch(() => {});
  process.once("exit", stop);
  return {
    compiled,
    // A compiler that is gone already told its reason when it went.
    tellChecked: () => void child.send("checked", () => {}),
  };
}
