/** The addresses that the site's own pages take, read from `src/pages`, so that a check knows where a link may lead. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The addresses of a file of pages; none for the page that stands in for addresses no longer in use, to which nothing should link. */
function addressesOf(name: string, languages: readonly string[]): string[] {
  if (!/\.(?:astro|ts|md|mdx)$/.test(name) || name.startsWith("/[...")) return [];
  const address = name.endsWith(".ts")
    ? name.slice(0, -3)
    : `${name.replace(/\.[a-z]+$/, "").replace(/\/index$/, "")}/`;
  const inLanguages = address.startsWith("/[language]/")
    ? languages.map((language) => address.replace("[language]", language))
    : [address];
  return inLanguages.map((it) => it.replace(/\[\.\.\.\w+\]/g, "**").replace(/\[\w+\]/g, "*"));
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [];

/**
 * Addresses of fixed pages (`/graph/`, `/graph/data.json`) and of those made from data, sorted. In the latter a star stands for one step
 * of the way, two stars for any number of them.
 */
export function listPages(root: string): string[] {
  const folder = join(root, "src/pages");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map(
    (name) => `/${name.replaceAll("\\", "/")}`,
  );
  const languages = foldersIn(join(root, "content/translations"));
  return [...new Set(names.flatMap((name) => addressesOf(name, languages)))].sort();
}
