/** Builds the site from its compiled program: that of an earlier build, or one that another process compiles meanwhile. */
import { cpSync } from "node:fs";
import { transformSync } from "esbuild";
import { prepareForms } from "../kept-forms.ts";
import type { ReadContent } from "../sources/files.ts";
import { buildSite, shareOptions } from "./build-site.ts";
import { checkBeforeBuild } from "./check-before-build.ts";
import { loadProgram } from "./compiled-program.ts";
import type { Compiler } from "./compiler.ts";
import { gatherCrew } from "./crew.ts";
import type { HeldOutput } from "./guard-output.ts";
import { type KeptProgram, programKey, recallProgram } from "./kept-program.ts";
import { OutputFiles } from "./output-files.ts";
import { makeBeside } from "./preparation.ts";
import { beginStage } from "./progress.ts";

async function finish(
  kept: KeptProgram,
  held: HeldOutput,
  content: ReadContent,
  prepared?: Promise<void>,
): Promise<void> {
  cpSync(kept.files, held.building, { recursive: true });
  const options = shareOptions(kept.place);
  const output = new OutputFiles(held.building, held.site);
  const crew = gatherCrew(kept, held, content, options, prepared ? "nothing" : "index");
  await buildSite(await loadProgram(kept), options, output, prepared, crew);
  held.publish();
}

/** Builds the site in the folder that is held. Throws where the content has mistakes. */
export async function buildFromKept(kept: KeptProgram, held: HeldOutput): Promise<void> {
  await finish(kept, held, checkBeforeBuild());
}

/** Builds the site in the folder that is held, from the program of this key as soon as it is compiled. Throws where code or content has mistakes. */
export async function buildAnew(key: string, compiler: Compiler, held: HeldOutput): Promise<void> {
  const stage = beginStage("Compiling, check of the content");
  let prepared: Promise<void> | undefined;
  const content = checkBeforeBuild(undefined, ({ papers }) => {
    prepared = makeBeside(papers);
  });
  compiler.tellChecked();
  // Until the program is compiled this thread has nothing else to do. The program packs styles and scripts as soon as it begins; what
  // it does that with takes a moment to start, and stays.
  prepareForms(content.records);
  transformSync("", { loader: "css" });
  await compiler.compiled;
  const kept = recallProgram(process.cwd(), key);
  if (!kept)
    throw new Error(
      programKey(process.cwd()) === key
        ? "The compiled site could not be kept in .cache: the disk is full, or something else changes files there."
        : "The code, or a text that is compiled with it, was changed while the site was compiled. Build again.",
    );
  stage.end();
  await finish(kept, held, content, prepared);
}
