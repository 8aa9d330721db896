/** The addresses that the site's own pages take, read from `src/pages`, so that a check knows where a link may lead. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Addresses of fixed pages (`/graph/`, `/graph/data.json`) and, ending in `*`, prefixes of those made from data (`/v/*`), sorted. */
export function listPages(root: string): string[] {
  const folder = join(root, "src/pages");
  if (!existsSync(folder)) return [];
  const addresses = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.(?:astro|ts|md|mdx)$/.test(name))
    .map((name) =>
      name.includes("[")
        ? `${name.slice(0, name.indexOf("["))}*`
        : name.endsWith(".ts")
          ? name.slice(0, -3)
          : `${name.replace(/\.[a-z]+$/, "").replace(/\/index$/, "")}/`,
    );
  return [...new Set(addresses)].sort();
}
