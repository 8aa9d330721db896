/** Styles reach the pages that need them: a page loads only the sheet of its family, so that a rule can be left behind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type BuiltPage, dist, filesBelow, readPages } from "../support/site.ts";

const sourceFolder = join(import.meta.dirname, "../../src/styles");

/** Names of the classes in the selectors of a style sheet. */
function classesOf(css: string): Set<string> {
  const selectors = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\{[^{}]*\}/g, "{}");
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name));
}

const built = new Map(
  filesBelow(join(dist, "assets"))
    .filter((file) => file.endsWith(".css"))
    .map((file) => [`/assets/${file}`, classesOf(readFileSync(join(dist, "assets", file), "utf8"))]),
);

/** Every class that some style sheet of the sources speaks of; that for paper follows after every page has loaded. */
const styled = new Set(
  filesBelow(sourceFolder)
    .filter((file) => file.endsWith(".css") && file !== "print.css")
    .flatMap((file) => [...classesOf(readFileSync(join(sourceFolder, file), "utf8"))]),
);

/** What the page loads, at once or when its interactive part wakes. */
function loaded({ html }: BuiltPage): Set<string> {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|data-[a-z-]*styles?="([^"]+)"/g)];
  const own = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css = ""]) => [...classesOf(css)]);
  return new Set([...own, ...sheets.flatMap(([, now, later]) => [...(built.get(now ?? later ?? "") ?? [])])]);
}

test("a class that has styles has them on every page where it stands", () => {
  const bare = new Set<string>();
  for (const page of readPages(dist)) {
    const have = loaded(page);
    for (const { attrs } of page.elements) {
      const names = attrs.find(({ name }) => name === "class")?.value.split(/\s+/) ?? [];
      for (const name of names) if (styled.has(name) && !have.has(name)) bare.add(`${page.file}: ${name}`);
    }
  }
  expect([...bare].sort()).toEqual([]);
});
