/**
 * `npm run build`: the whole site. In a terminal it shows what it is doing; elsewhere it says only how it ended, at any size.
 * What was compiled in an earlier build from the same code is not compiled again.
 */
import { enableCompileCache } from "node:module";

enableCompileCache();
process.env.NODE_ENV ??= "production";
const begun = performance.now();

async function compile(): Promise<void> {
  const { build } = await import("astro");
  await build({ logLevel: "warn" });
}

try {
  const { programKey, recallProgram } = await import("../publication/kept-program.ts");
  const key = programKey(process.cwd());
  const kept = key ? recallProgram(process.cwd(), key) : undefined;
  if (kept) {
    const { buildFromKept } = await import("../publication/build-kept.ts");
    await buildFromKept(kept, "dist");
  } else await compile();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { lastBuild } = await import("../publication/build-site.ts");
console.log(`dist: ${lastBuild.pages} pages in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
