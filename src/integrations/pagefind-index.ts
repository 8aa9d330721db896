/** After a build, makes the full-text index from the records that the build wrote, and says which fragment is which address. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import * as pagefind from "pagefind";
import type { FragmentMap, SearchRecords } from "../exports/search-records.ts";

/** Throws with everything that Pagefind complained about. */
function expectNoErrors(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed while ${doing}: ${errors.join("; ")}`);
}

/** Files for interfaces that the Atlas does not use; its search has its own. */
const unused =
  /^pagefind-(?:component-ui|modular-ui|ui)\.(?:css|js)$|^pagefind-highlight\.js$|^wasm\.unknown\.pagefind$/;

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (unused.test(name)) await rm(`${folder}/${name}`);
}

interface Fragment {
  readonly url: string;
}

/** A file holds one fragment, or in a large index several by their ids. */
const isFragment = (file: Fragment | Readonly<Record<string, Fragment>>): file is Fragment =>
  typeof file.url === "string";

/**
 * Fragment ids by address, so that a search can filter and count its results without fetching each of them.
 * A fragment is gzipped JSON behind twelve bytes of magic, https://github.com/CloudCannon/pagefind
 */
async function fragmentIds(folder: string): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const name of await readdir(`${folder}/fragment`)) {
    const text = gunzipSync(await readFile(`${folder}/fragment/${name}`)).toString("utf8");
    const file = JSON.parse(text.slice(text.indexOf("{"))) as Fragment | Record<string, Fragment>;
    if (isFragment(file)) ids.set(file.url, name.replace(/\.pf_fragment$/, ""));
    else for (const [id, { url }] of Object.entries(file)) ids.set(url, id);
  }
  return ids;
}

/** Which fragment is which row of the search table, short: the ids without their common beginning, in the order of the rows. */
async function fragmentMap(folder: string, { stamp, records }: SearchRecords): Promise<FragmentMap> {
  const ids = await fragmentIds(folder);
  const prefix = "en_";
  return { stamp, prefix, ids: records.map(({ address }) => ids.get(address)?.slice(prefix.length) ?? "").join(" ") };
}

/** The integration. */
export function pagefindIndex(): AstroIntegration {
  return {
    name: "pagefind-index",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const output = fileURLToPath(dir);
        const source = `${output}search/records.json`;
        const all = JSON.parse(readFileSync(source, "utf8")) as SearchRecords;
        const { index, errors } = await pagefind.createIndex({ forceLanguage: "en", writePlayground: false });
        expectNoErrors(errors, "starting");
        if (!index) throw new Error("Pagefind gave no index.");
        for (const { address, content, prose, title, filters } of all.records) {
          const added = await index.addCustomRecord({
            url: address,
            content,
            language: "en",
            meta: { title, prose: String(prose) },
            filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
          });
          expectNoErrors(added.errors, `reading ${address}`);
        }
        const written = await index.writeFiles({ outputPath: `${output}pagefind` });
        expectNoErrors(written.errors, "writing");
        await pagefind.close();
        await removeUnused(`${output}pagefind`);
        writeFileSync(`${output}search/fragments.json`, JSON.stringify(await fragmentMap(`${output}pagefind`, all)));
        rmSync(source);
        logger.info(`${all.records.length} records in the search index`);
      },
    },
  };
}
