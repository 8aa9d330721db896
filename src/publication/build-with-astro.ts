/** Builds the site within a build that Astro runs, from the program that it has just compiled. */
import { buildSite, shareOptions } from "./build-site.ts";
import { type App, toProgram } from "./compiled-program.ts";
import { OutputFiles } from "./output-files.ts";
import { thePreparation } from "./preparation.ts";
import type { SitePlace } from "./program.ts";

/** Fills the folder with the site; returns how many pages it has. Throws where the content has mistakes. */
export async function buildWithAstro(app: App, place: SitePlace, folder: string): Promise<number> {
  await thePreparation().handOver();
  return buildSite(toProgram(app), shareOptions(place), new OutputFiles(folder), thePreparation().ended);
}
