/** Makes the full-text index from the search records, in a process of its own beside the pages, and says which fragment is which address. */
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

/** A file of the index, by its path within the index. */
interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** The path of a fragment. */
const fragmentName = /^fragment\/(?<name>.*)\.pf_fragment$/;

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
function fragmentIds(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const name = fragmentName.exec(path)?.groups?.name;
    if (name === undefined) continue;
    const text = gunzipSync(content).toString("utf8");
    const file = JSON.parse(text.slice(text.indexOf("{"))) as Fragment | Record<string, Fragment>;
    if (isFragment(file)) ids.set(file.url, name);
    else for (const [id, { url }] of Object.entries(file)) ids.set(url, id);
  }
  return ids;
}

/** Which fragment is which row of the search table, short: the ids without their common beginning, in the order of the rows. */
function fragmentMap(files: readonly IndexFile[], stamp: string, addresses: readonly string[]): FragmentMap {
  const ids = fragmentIds(files);
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

/** Reads the records into an index; returns its files. */
async function makeIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const index = await startIndex();
  for (let at = 0; at < records.length; at += atOnce)
    await Promise.all(records.slice(at, at + atOnce).map((record) => addRecord(index, record)));
  const { files, errors } = await index.getFiles();
  expectNoErrors(errors, "writing");
  return files
    .map(({ path, content }) => ({ path: path.replaceAll("\\", "/"), content }))
    .filter(({ path }) => !unused.test(path));
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
    const addresses = records.map(({ address }) => address);
    // Its process would outlive this one for a moment.
    process.prependOnceListener("exit", stopPagefind);
    this.#made = makeIndex(records)
      .then((files) => {
        for (const { path, content } of files) this.#output.write(`pagefind/${path}`, content);
        return fragmentMap(files, stamp, addresses);
      })
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
