/**
 * `npm run build`: the whole site. In a terminal it shows what it is doing; elsewhere it says only how it ended, at any size.
 * What was compiled in an earlier build from the same code is not compiled again.
 */
import { enableCompileCache } from "node:module";
import { setFlagsFromString } from "node:v8";

enableCompileCache();
// What a page leaves behind is cleared away soon: left to itself the heap grows by some hundred kilobytes a page.
setFlagsFromString("--heap-growing-percent=40");
process.env.NODE_ENV ??= "production";
// Astro would tell its makers what is built; a build asks and tells nobody.
process.env.ASTRO_TELEMETRY_DISABLED ??= "1";
const begun = performance.now();
const root = process.cwd();
const site = "dist";

try {
  const { canKeep, programKey, recallProgram } = await import("../publication/kept-program.ts");
  const { beginCompiling } = await import("../publication/compiler.ts");
  const { holdOutput } = await import("../publication/guard-output.ts");
  const { clearLeftBehind, clearUnfinished } = await import("../publication/left-behind.ts");
  const key = programKey(root);
  const kept = key === undefined ? undefined : recallProgram(root, key);
  if (key === undefined || !(kept || canKeep(root))) {
    await (await import("astro")).build({ logLevel: "warn" });
  } else {
    // Before the compiler begins: from here on whoever interrupts the build finds everything as it was.
    const held = holdOutput(site);
    clearLeftBehind(".cache");
    process.once("exit", (code) => {
      if (code !== 0) clearUnfinished(".cache");
    });
    const compiler = kept ? undefined : beginCompiling(root, key);
    const { buildAnew, buildFromKept } = await import("../publication/build-kept.ts");
    if (kept) await buildFromKept(kept, held);
    else if (compiler) await buildAnew(key, compiler, held);
  }
} catch (error) {
  (await import("../publication/progress.ts")).leaveStage();
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { lastBuild } = await import("../publication/build-site.ts");
console.log(`${site}: ${lastBuild.pages} pages in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
