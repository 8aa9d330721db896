/**
 * Compiles the site and keeps its program; `npm run build` starts it as a process of its own, so that what Astro needs of the memory
 * is free again before the first page is rendered. Argument: the folder to compile in.
 */
import { enableCompileCache } from "node:module";

enableCompileCache();
process.env.ATLAS_COMPILE_ONLY = "true";
// Without the build that asked for it, nobody needs the program.
process.once("disconnect", () => process.exit(1));

try {
  const { build } = await import("astro");
  await build({ logLevel: "warn", outDir: process.argv[2] ?? "" });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.exit(0);
