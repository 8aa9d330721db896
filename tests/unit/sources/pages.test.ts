import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isPage } from "../../../src/checks/addresses.ts";
import { listPages } from "../../../src/sources/pages.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of [
  "index.astro",
  "404.astro",
  "[...former].astro",
  "graph/index.astro",
  "graph/data.json.ts",
  "[language]/index.astro",
  "[language]/taxonomy/[id].astro",
  "[list]/list.csv.ts",
  "v/[version]/index.astro",
  "corrections/[...part].astro",
  "style.css",
]) {
  const path = join(folder, "src/pages", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "");
}
mkdirSync(join(folder, "content/translations/de"), { recursive: true });
const pages = listPages(folder);

test("fixed pages, and those of a language, are listed by their address", () => {
  expect(pages.filter((page) => !page.includes("*"))).toEqual(["/", "/404/", "/de/", "/graph/", "/graph/data.json"]);
});

test.each([
  "/",
  "/graph/",
  "/graph/data.json",
  "/de/",
  "/de/taxonomy/persistence/",
  "/methods/list.csv",
  "/v/1.0.0/",
  "/corrections/dates/2/",
])("%s is a page", (address) => expect(isPage(address, pages)).toBe(true));

test.each([
  "/nowhere/",
  "/grahp/",
  "/graph",
  "/graph/data.csv",
  "/fr/",
  "/v/",
  "/v/1.0.0/nothing/",
  "/de/nowhere/",
  "/xgraph/",
])("%s is none", (address) => expect(isPage(address, pages)).toBe(false));

test("no page of the site itself lets every address pass", () => {
  expect(isPage("/nowhere/", listPages(join(import.meta.dirname, "../../..")))).toBe(false);
});
