/**
 * The promise that no address breaks: `content/addresses.txt` lists every address that was ever published, and a build that lacks
 * one of them fails. `npm run addresses` adds those of the last build; a release does it too.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { addressList, formerList } from "../sources/address-lists.ts";

/** Below these folders are files that pages load and nobody links: their names may change with every version. */
const inner = new Set(["assets", "pagefind", "islands", "social"]);

/** JSON elsewhere is what an interactive part of a page loads, and so are the lists of entries. */
const jsonFolders = new Set(["api", "papers", "methods", "benchmarks", "taxonomy", "cite", "v", "changes"]);
const isInnerJson = (file: string): boolean =>
  file.endsWith(".json") &&
  file.includes("/") &&
  (!jsonFolders.has(file.split("/")[0] ?? "") || file.endsWith("/list.json"));

/** Forms of what a page says, made to be linked and fetched. */
const published = new Set([
  "html",
  "md",
  "json",
  "jsonld",
  "csv",
  "bib",
  "ris",
  "ttl",
  "xml",
  "txt",
  "cff",
  "webmanifest",
]);

/** The address of a file of the output; undefined for one that carries no promise. */
export function addressOfFile(file: string): string | undefined {
  if (file === "404.html" || !published.has(file.split(".").at(-1) ?? "")) return undefined;
  if (file.endsWith("index.html")) return `/${file.slice(0, -"index.html".length)}`;
  return inner.has(file.split("/")[0] ?? "") || isInnerJson(file) ? undefined : `/${file}`;
}

/** Every address that the folder `output` publishes, sorted. */
export function addressesOf(output: string): string[] {
  return readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(
      (entry) =>
        addressOfFile(
          join(entry.parentPath, entry.name)
            .slice(output.replace(/\/$/, "").length + 1)
            .replaceAll("\\", "/"),
        ) ?? [],
    )
    .sort();
}

/** The list below `root`; empty where there is none. */
export function readAddresses(root: string): string[] {
  const path = join(root, addressList);
  return existsSync(path) ? readFileSync(path, "utf8").split(/\r?\n/).filter(Boolean) : [];
}

const fileOf = (address: string): string => (address.endsWith("/") ? `${address}index.html` : address).slice(1);

/** Listed addresses that the folder `output` lacks. A file beside a page that is no longer in use goes with it. */
export function missingAddresses(listed: readonly string[], output: string, former: readonly string[]): string[] {
  const gone = new Set(former.map((page) => page.slice(0, -1)));
  const page = (address: string): string => /^(.*\/[^./]+)/.exec(address)?.[1] ?? address;
  return listed.filter((address) => {
    if (existsSync(join(output, fileOf(address)))) return false;
    return address.endsWith("/") || !gone.has(page(address));
  });
}

/** Why a build fails: which addresses are missing, and what to do. */
export function missingMessage(missing: readonly string[]): string {
  const shown = missing.slice(0, 20).map((address) => `  ${address}`);
  const more = missing.length > shown.length ? `\n  and ${missing.length - shown.length} more` : "";
  return `${missing.length} published ${missing.length === 1 ? "address is" : "addresses are"} missing from the site:\n${shown.join("\n")}${more}\nOther people link to them. Give a category that is no longer in use a \`status\` in its file; for any other page say in ${formerList} what became of it. ${addressList} lists what was published; nothing is ever taken from it.`;
}

/** Adds the addresses of a build to the list; returns how many are new. A release calls it after its build. */
export function addAddresses(root: string, output: string): number {
  const listed = readAddresses(root);
  const all = [...new Set([...listed, ...addressesOf(output)])].sort();
  writeFileSync(join(root, addressList), `${all.join("\n")}\n`);
  return all.length - listed.length;
}
