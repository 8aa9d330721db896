/** What the offline worker of a built site keeps from the beginning, and the sign that tells its build from others. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";

/** Addresses from the root of the site, without a slash before. */
export interface OfflineFiles {
  /** Changes with whatever the files below say, and with the date of any page. */
  readonly sign: string;
  /** What everybody needs: the first pages, all styles, the type face. */
  readonly core: readonly string[];
  /** What search and graph need. */
  readonly more: readonly string[];
}

/** Bytes up to which the index of the full text is kept in advance; a larger one comes as it is used. */
const largestIndex = 1_000_000;

const filesIn = (output: string, folder: string): string[] =>
  existsSync(output + folder)
    ? readdirSync(output + folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => folder + name)
        .sort()
    : [];

/** Reads the folder of a built site, which ends with a slash. */
export function offlineFiles(output: string): OfflineFiles {
  const index = ["pagefind/", "pagefind/index/", "pagefind/filter/"].flatMap((folder) => filesIn(output, folder));
  const indexBytes = index.reduce((sum, name) => sum + statSync(output + name).size, 0);
  const islands = filesIn(output, "islands/");
  const data = [...filesIn(output, "search/"), ...filesIn(output, "graph/")].filter((name) => name.endsWith(".json"));
  const styles = filesIn(output, "assets/");
  const told = ["offline/index.html", "sitemap.xml", "pagefind/pagefind-entry.json", ...islands, ...data];
  const hash = createHash("sha256").update(styles.join());
  for (const name of told) if (existsSync(output + name)) hash.update(readFileSync(output + name));
  return {
    sign: hash.digest("hex").slice(0, 12),
    core: ["", "offline/", "taxonomy/", "favicon.svg", "islands/page-gestures.js", ...styles],
    more: ["search/", "graph/", ...islands, ...data, ...(indexBytes <= largestIndex ? index : [])],
  };
}
