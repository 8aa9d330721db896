/**
 * Compiles the site and keeps its program; `npm run build` starts it as a process of its own, so that what Astro needs of the memory
 * is free again before the first page is rendered. Arguments: the folder to compile in, and the key of the program.
 */
import { rmSync } from "node:fs";
import { enableCompileCache } from "node:module";

enableCompileCache();
const [folder = "", key = ""] = process.argv.slice(2);
process.env.ATLAS_COMPILE_ONLY = key;

/** Without the build that asked for it, nobody needs the program. What other threads still write, the next build clears up. */
function giveUp(): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
  } finally {
    // Leaving politely would wait for the bundler's threads, which may wait for this one.
    process.kill(process.pid, "SIGKILL");
  }
}
process.once("disconnect", giveUp);
// The build may be gone before this line is reached; then nothing more is told.
if (!process.connected) giveUp();

try {
  const { build } = await import("astro");
  await build({ logLevel: "warn", outDir: folder });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.exit(0);
