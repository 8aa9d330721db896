/** Styles reach the pages that need them: a page loads only the sheet of its family, so that a rule can be left behind. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type BuiltPage, dist, filesBelow, readPages } from "../support/site.ts";

const sourceFolder = join(import.meta.dirname, "../../src/styles");

/** The selectors of a style sheet, without what they ask of the things inside or around. */
function selectorsOf(css: string): string[] {
  const rules = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\{[^{}]*\}/g, "{}");
  return [...rules.matchAll(/([^{}]+)\{\}/g)].flatMap(([, list = ""]) =>
    list.split(",").map((selector) => selector.trim()),
  );
}

const classesOf = (selectors: readonly string[]): Set<string> =>
  new Set(selectors.flatMap((selector) => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = ""]) => name)));

/** True for a selector that does not ask where a thing stands. */
const holdsAnywhere = (selector: string): boolean => !/[\s>+~]/.test(selector);

const built = new Map(
  filesBelow(join(dist, "assets"))
    .filter((file) => file.endsWith(".css"))
    .map((file) => [`/assets/${file}`, classesOf(selectorsOf(readFileSync(join(dist, "assets", file), "utf8")))]),
);

/** Every class that has styles wherever it stands; the sheet for paper follows later on every page. */
const styled = new Set(
  filesBelow(sourceFolder)
    .filter((file) => file.endsWith(".css") && file !== "print.css")
    .flatMap((file) => [
      ...classesOf(selectorsOf(readFileSync(join(sourceFolder, file), "utf8")).filter(holdsAnywhere)),
    ]),
);

/** What the page loads, at once or when its interactive part wakes. */
function loaded({ html }: BuiltPage): Set<string> {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"|data-[a-z-]*styles?="([^"]+)"/g)];
  const own = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].flatMap(([, css = ""]) => [
    ...classesOf(selectorsOf(css)),
  ]);
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
