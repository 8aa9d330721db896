/** Writes the files beside the pages from the bundles that a build made; in development, serves each at its address. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { PageFile } from "../exports/page-file.ts";

/** Writes every file of a bundle below `output`; throws where two files claim one address, or a page has it. */
function writeBundle(output: string, bundle: string): number {
  const files = JSON.parse(readFileSync(bundle, "utf8")) as PageFile[];
  const folders = new Set<string>();
  for (const [address, text] of files) {
    const path = output + address.slice(1);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, text, { flag: "wx" });
  }
  return files.length;
}

/** The integration. */
export function pageFiles(): AstroIntegration {
  return {
    name: "page-files",
    hooks: {
      "astro:config:setup": ({ command, injectRoute, updateConfig }) => {
        if (command !== "dev") return;
        // One route for files of every name has no extension by which Astro would know that no slash belongs behind it.
        updateConfig({ trailingSlash: "ignore" });
        injectRoute({
          pattern: "/[...file]",
          entrypoint: new URL("./page-files-dev.ts", import.meta.url),
          prerender: true,
        });
      },
      "astro:build:done": ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const bundles = `${output}page-files`;
        const names = readdirSync(bundles).filter((name) => extname(name) === ".json");
        const amount = names.sort().reduce((sum, name) => sum + writeBundle(output, `${bundles}/${name}`), 0);
        rmSync(bundles, { recursive: true });
        logger.info(`${amount} files beside the pages`);
      },
    },
  };
}
