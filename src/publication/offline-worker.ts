/** Writes the offline worker of a built site, last of all, since it names what was built. */
import { writeFileSync } from "node:fs";
import { build } from "esbuild";
import { offlineFiles } from "./offline-files.ts";

/** Bundles the worker with the list of files and the sign of this build into `sw.js` of the folder, which ends with a slash. */
export async function writeOfflineWorker(folder: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ["src/offline/worker.ts"],
    define: { build: JSON.stringify(offlineFiles(folder)) },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
  });
  writeFileSync(`${folder}sw.js`, outputFiles[0]?.text ?? "");
}
