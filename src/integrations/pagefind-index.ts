/** After a build, makes the full-text index from the records that the build wrote, and says which fragment is which address. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import type { SearchRecord } from "../exports/search-records.ts";

/** Throws with everything that Pagefind complained about. */
function expectNoErrors(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed while ${doing}: ${errors.join("; ")}`);
}

/**
 * Fragment ids by address, so that a search can filter and count its results without fetching each of them.
 * A fragment is gzipped JSON behind twelve bytes of magic, https://github.com/CloudCannon/pagefind
 */
async function fragmentsByAddress(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(`${folder}/fragment`)).sort();
  const pairs = await Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(`${folder}/fragment/${name}`)).toString("utf8");
      const { url } = JSON.parse(text.slice(text.indexOf("{"))) as { url: string };
      return [url, name.replace(/\.pf_fragment$/, "")] as const;
    }),
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The integration. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: "pagefind-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const source = `${output}search/records.json`;
        const records = JSON.parse(readFileSync(source, "utf8")) as SearchRecord[];
        const { index, errors } = await pagefind.createIndex({ forceLanguage: "en", writePlayground: false });
        expectNoErrors(errors, "starting");
        if (!index) throw new Error("Pagefind gave no index.");
        for (const { address, content, title, filters } of records) {
          const added = await index.addCustomRecord({
            url: address,
            content,
            language: "en",
            meta: { title },
            filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
          });
          expectNoErrors(added.errors, `reading ${address}`);
        }
        const written = await index.writeFiles({ outputPath: `${output}pagefind` });
        expectNoErrors(written.errors, "writing");
        await pagefind.close();
        writeFileSync(`${output}search/fragments.json`, JSON.stringify(await fragmentsByAddress(`${output}pagefind`)));
        rmSync(source);
        logger.info(`${records.length} records in the search index`);
      },
    },
  };
}
