/** Builds the site from its compiled program: that of an earlier build, or one that another process compiles meanwhile. */
import { type ChildProcess, fork } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { buildSite } from "./build-site.ts";
import { checkBeforeBuild } from "./check-before-build.ts";
import { loadProgram } from "./compiled-program.ts";
import { type HeldOutput, holdOutput } from "./guard-output.ts";
import { compilingFolder, type KeptProgram, recallProgram } from "./kept-program.ts";
import { OutputFiles } from "./output-files.ts";
import { makeBeside } from "./preparation.ts";
import { beginStage } from "./progress.ts";

async function finish(kept: KeptProgram, held: HeldOutput, prepared?: Promise<void>): Promise<void> {
  cpSync(kept.files, held.building, { recursive: true });
  await buildSite(await loadProgram(kept), new OutputFiles(held.building), kept.place, prepared);
  held.publish();
}

/** Builds the site in the folder `site`. Throws where the content has mistakes. */
export async function buildFromKept(kept: KeptProgram, site: string): Promise<void> {
  const held = holdOutput(site);
  checkBeforeBuild();
  await finish(kept, held);
}

/** The end of a process. Throws where it did not end well; it has said why. */
function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error("The site could not be compiled; the reason stands above."));
    });
  });
}

/** Compiles the program of this key and builds the site in the folder `site`. Throws where code or content has mistakes. */
export async function buildAnew(key: string, site: string): Promise<void> {
  const root = process.cwd();
  const held = holdOutput(site);
  const stage = beginStage("Compiling, check of the content");
  const folder = compilingFolder(root);
  const compiler = fork(new URL("../cli/compile.ts", import.meta.url), [folder]);
  const compiled = endOf(compiler);
  compiled.catch(() => {});
  process.once("exit", () => {
    compiler.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const { papers } = checkBeforeBuild();
  // Lessons wait for this: a text with code in it is never compiled.
  compiler.send("checked");
  const prepared = makeBeside(papers);
  await compiled;
  rmSync(folder, { recursive: true, force: true });
  const kept = recallProgram(root, key);
  if (!kept)
    throw new Error(
      "The compiled site was not kept in .cache; see that nothing else changes files there, and build again.",
    );
  stage.end();
  await finish(kept, held, prepared);
}
