/** Makes the full-text index from the search records, in a process of its own beside the pages, and says which fragment is which address. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import * as pagefind from "pagefind";
import type { FragmentMap, SearchRecord, SearchRecords } from "../exports/search-records.ts";
import type { OutputFiles } from "./output-files.ts";

/** Throws with everything that Pagefind complained about. */
function expectNoErrors(errors: readonly string[], doing: string): void {
  if (errors.length > 0) throw new Error(`Pagefind failed while ${doing}: ${errors.join("; ")}`);
}

/** Files for interfaces that the Atlas does not use; its search has its own. */
const unused =
  /^pagefind-(?:component-ui|modular-ui|ui)\.(?:css|js)$|^pagefind-highlight\.js$|^wasm\.unknown\.pagefind$/;

function removeUnused(folder: string): void {
  for (const name of readdirSync(folder)) if (unused.test(name)) rmSync(`${folder}/${name}`);
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
function fragmentIds(folder: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const name of readdirSync(`${folder}/fragment`)) {
    const text = gunzipSync(readFileSync(`${folder}/fragment/${name}`)).toString("utf8");
    const file = JSON.parse(text.slice(text.indexOf("{"))) as Fragment | Record<string, Fragment>;
    if (isFragment(file)) ids.set(file.url, name.replace(/\.pf_fragment$/, ""));
    else for (const [id, { url }] of Object.entries(file)) ids.set(url, id);
  }
  return ids;
}

/** Which fragment is which row of the search table, short: the ids without their common beginning, in the order of the rows. */
function fragmentMap(folder: string, stamp: string, addresses: readonly string[]): FragmentMap {
  const ids = fragmentIds(folder);
  const prefix = "en_";
  return { stamp, prefix, ids: addresses.map((address) => ids.get(address)?.slice(prefix.length) ?? "").join(" ") };
}

type Index = NonNullable<Awaited<ReturnType<typeof pagefind.createIndex>>["index"]>;

async function startIndex(): Promise<Index> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: "en", writePlayground: false });
  expectNoErrors(errors, "starting");
  if (!index) throw new Error("Pagefind gave no index.");
  return index;
}

async function addRecord(index: Index, { address, content, prose, title, filters }: SearchRecord): Promise<void> {
  const added = await index.addCustomRecord({
    url: address,
    content,
    language: "en",
    meta: { title, prose: String(prose) },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
  });
  expectNoErrors(added.errors, `reading ${address}`);
}

/** Ends the other process; nothing of it is waited for. */
const stopPagefind = (): void => void pagefind.close();

/** So many records are on their way to the other process at a time. */
const atOnce = 50;

/** Reads the records into an index, and writes it into a folder. */
async function makeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  const index = await startIndex();
  for (let at = 0; at < records.length; at += atOnce)
    await Promise.all(records.slice(at, at + atOnce).map((record) => addRecord(index, record)));
  const written = await index.writeFiles({ outputPath: folder });
  expectNoErrors(written.errors, "writing");
  removeUnused(folder);
}

/** The index of one build, made while pages are rendered; what goes wrong meanwhile is told at the end. */
export class SearchIndex {
  readonly #output: OutputFiles;
  #made: Promise<FragmentMap> | undefined;

  constructor(output: OutputFiles) {
    this.#output = output;
  }

  /** Begins with these records. */
  begin({ stamp, records }: SearchRecords): void {
    const folder = `${this.#output.folder}pagefind`;
    const addresses = records.map(({ address }) => address);
    // Its process would go on for a moment after this one, and write into a folder that is cleared away.
    process.prependOnceListener("exit", stopPagefind);
    this.#made = makeIndex(records, folder)
      .then(() => fragmentMap(folder, stamp, addresses))
      .finally(() => {
        stopPagefind();
        process.off("exit", stopPagefind);
      });
    // Where a page fails first, nobody waits for the index any more.
    this.#made.catch(() => {});
  }

  /** Waits until the index is written, and says which part of it is which record. Throws where it could not be made. */
  async end(): Promise<void> {
    if (!this.#made) throw new Error("The site gave no records for its search.");
    this.#output.write("search/fragments.json", JSON.stringify(await this.#made));
  }
}
