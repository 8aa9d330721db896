/** `npm run build`: the whole site. In a terminal it shows what it is doing; elsewhere it says only how it ended, at any size. */
import { readdirSync } from "node:fs";
import { build } from "astro";

const isWatched = process.stdout.isTTY === true && process.env.CI === undefined;
const begun = performance.now();

try {
  await build({ logLevel: isWatched ? "info" : "warn" });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (!isWatched) {
  const pages = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".html"),
  ).length;
  console.log(`dist: ${pages} pages in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
