/**
 * Holds the direction of imports: content → schema → sources → knowledge → checks, exports → what a build makes of them → components,
 * layouts → pages → the program that writes the site.
 */
import { describe, expect, test } from "vitest";
import { islands, translatedIslands } from "../../src/components/page/islands.ts";
import { type Import, importsOf, sourceFiles } from "../support/source-imports.ts";

/**
 * What each folder of src/ may import besides itself, from the bottom up. "build" are the files beside kb.ts, which hold what this build
 * reads and makes once for all pages; "site", which they all know, says where the site stands and how its addresses are written.
 */
const allowed = {
  schema: [],
  text: ["schema"],
  body: [],
  sources: ["schema"],
  records: ["schema", "text"],
  knowledge: ["schema", "sources", "text"],
  checks: ["body", "knowledge", "records", "schema", "sources", "text"],
  exports: ["body", "knowledge", "schema", "text"],
  editor: ["checks", "knowledge", "schema", "sources"],
  drafts: ["checks", "knowledge", "records", "schema", "sources", "text"],
  release: ["exports", "schema", "sources"],
  i18n: ["exports", "schema", "sources", "text"],
  site: ["exports"],
  build: ["body", "checks", "exports", "i18n", "knowledge", "publication", "schema", "site", "sources"],
  styles: [],
  offline: [],
  // A component gets the site from the build, and of checks and texts of entries only what they found.
  components: [
    ...["body", "build", "checks", "exports", "i18n", "knowledge", "layouts", "offline", "schema", "site"],
    ...["styles", "text"],
  ],
  layouts: ["components", "exports", "i18n", "schema", "site", "styles", "text"],
  pages: [
    ...["body", "build", "checks", "components", "content", "exports", "i18n", "knowledge", "layouts", "offline"],
    ...["publication", "schema", "site", "styles", "text"],
  ],
  "middleware.ts": ["components"],
  publication: ["body", "build", "checks", "components", "exports", "knowledge", "schema", "site", "sources", "text"],
  integrations: ["body", "build", "publication", "site", "sources"],
  cli: [
    ...["checks", "drafts", "editor", "exports", "knowledge", "publication", "records", "release", "schema", "sources"],
    ...["site", "text"],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Folders that run anywhere: no Node, no Astro, no browser. */
const pure = ["schema", "text", "body", "knowledge", "exports", "checks/rules"];

/** What the scripts of the browser may be made of. */
const forBrowsers = ["components", "exports", "i18n", "knowledge", "offline", "schema", "text"];

/** Files that a browser runs, with all that they are made of. */
const browserEntries = [...Object.values(islands), ...Object.values(translatedIslands), "src/offline/worker.ts"].map(
  (file) => file.replace(/^src\//, ""),
);

const layers: Readonly<Record<string, readonly string[]>> = allowed;

const siteFiles = ["places.ts", "site.ts"];

/** The row of the table to which a file belongs. */
function layerOf(file: string): string {
  const [first = "", ...rest] = file.split("/");
  if (first === "..") return rest[0] ?? "";
  if (siteFiles.includes(file)) return "site";
  return rest.length > 0 || first in layers ? first : "build";
}

const belongsTo = (file: string, folders: readonly string[]): boolean =>
  folders.some((folder) => file.startsWith(`${folder}/`));

test.each(
  Object.keys(layers).map((layer) => ({ layer, files: sourceFiles.filter((file) => layerOf(file) === layer) })),
)("$layer imports only from below", ({ layer, files }) => {
  expect(files).not.toEqual([]);
  const strays = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target, isPackage }) => !isPackage && ![layer, ...(layers[layer] ?? [])].includes(layerOf(target)))
      .map(({ target }) => `${file} imports ${target}`),
  );
  expect(strays).toEqual([]);
});

test("every folder has its row", () => {
  expect([...new Set(sourceFiles.map(layerOf))].filter((layer) => !(layer in layers))).toEqual([]);
});

test("no file imports itself in a circle", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    done.add(file);
    for (const { target, isPackage } of importsOf(file))
      if (!isPackage && sourceFiles.includes(target)) visit(target, [...path, file]);
  };
  for (const file of sourceFiles) visit(file, []);
  expect(circles).toEqual([]);
});

test("what runs anywhere knows neither Node nor Astro", () => {
  const foreign = sourceFiles
    .filter((file) => belongsTo(file, pure))
    .flatMap((file) => importsOf(file).map(({ target }) => ({ file, target })))
    .filter(({ target }) => target.startsWith("node:") || (target.startsWith("astro") && target !== "astro/zod"));
  expect(foreign).toEqual([]);
});

describe("the scripts of the browser", () => {
  const made = new Map<string, readonly Import[]>();
  const gather = (file: string): void => {
    if (made.has(file)) return;
    const imports = importsOf(file).filter(({ typeOnly }) => !typeOnly);
    made.set(file, imports);
    for (const { target, isPackage } of imports) if (!isPackage) gather(target);
  };
  for (const file of browserEntries) gather(file);

  test("are made of what can run there, and of nothing that holds the whole Atlas", () => {
    expect([...made.keys()].filter((file) => !belongsTo(file, forBrowsers) || !file.endsWith(".ts"))).toEqual([]);
  });

  test("take one package from others, the library of the graph", () => {
    const packages = [...made.values()].flat().filter(({ isPackage }) => isPackage);
    expect([...new Set(packages.map(({ target }) => target))]).toEqual(["cytoscape"]);
  });
});
