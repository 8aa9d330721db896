/** Builds the site without compiling it, from the program of an earlier build. */
import { cpSync } from "node:fs";
import { buildSite } from "./build-site.ts";
import { checkBeforeBuild } from "./check-before-build.ts";
import { loadProgram } from "./compiled-program.ts";
import { holdOutput } from "./guard-output.ts";
import type { KeptProgram } from "./kept-program.ts";
import { OutputFiles } from "./output-files.ts";

/** Builds the site in the folder `site`. Throws where the content has mistakes. */
export async function buildFromKept(kept: KeptProgram, site: string): Promise<void> {
  const held = holdOutput(site);
  checkBeforeBuild();
  cpSync(kept.files, held.building, { recursive: true });
  await buildSite(await loadProgram(kept), new OutputFiles(held.building), kept.place);
  held.publish();
}
