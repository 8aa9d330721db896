/** Builds the site from its compiled program: that of an earlier build, or one that another process compiles meanwhile. */
import { cpSync } from "node:fs";
import { buildSite } from "./build-site.ts";
import { checkBeforeBuild } from "./check-before-build.ts";
import { loadProgram } from "./compiled-program.ts";
import type { Compiler } from "./compiler.ts";
import type { HeldOutput } from "./guard-output.ts";
import { type KeptProgram, recallProgram } from "./kept-program.ts";
import { OutputFiles } from "./output-files.ts";
import { makeBeside } from "./preparation.ts";
import { beginStage } from "./progress.ts";

async function finish(kept: KeptProgram, held: HeldOutput, prepared?: Promise<void>): Promise<void> {
  cpSync(kept.files, held.building, { recursive: true });
  await buildSite(await loadProgram(kept), new OutputFiles(held.building), kept.place, prepared);
  held.publish();
}

/** Builds the site in the folder that is held. Throws where the content has mistakes. */
export async function buildFromKept(kept: KeptProgram, held: HeldOutput): Promise<void> {
  checkBeforeBuild();
  await finish(kept, held);
}

/** Builds the site in the folder that is held, from the program of this key as soon as it is compiled. Throws where code or content has mistakes. */
export async function buildAnew(key: string, compiler: Compiler, held: HeldOutput): Promise<void> {
  const stage = beginStage("Compiling, check of the content");
  let prepared: Promise<void> | undefined;
  checkBeforeBuild(undefined, ({ papers }) => {
    prepared = makeBeside(papers);
  });
  compiler.tellChecked();
  await compiler.compiled;
  const kept = recallProgram(process.cwd(), key);
  if (!kept)
    throw new Error(
      "The compiled site could not be kept in .cache: the disk is full, or something else changes files there.",
    );
  stage.end();
  await finish(kept, held, prepared);
}
