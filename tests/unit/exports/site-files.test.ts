import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { siteFiles } from "../../../src/exports/site-files.ts";
import { anyLine } from "../../support/arbitrary.ts";
import { absolute, kbSaying } from "../../support/kb.ts";

const filesSaying = (line: string): Map<string, string> =>
  new Map(
    siteFiles(kbSaying(line).kb, {
      name: line,
      description: line,
      version: "1.0.0",
      released: "2026-01-02",
      license: "CC-BY-4.0",
      href: (address) => `/base${address}`,
      absolute,
    }),
  );

test("robots are shown the sitemap by its full address", () => {
  expect(filesSaying("x").get("/robots.txt")).toContain("Sitemap: https://atlas.example/base/sitemap.xml\n");
});

test("the search box of a browser asks the search page", () => {
  expect(filesSaying("x").get("/opensearch.xml")).toContain(
    'template="https://atlas.example/base/search/?q={searchTerms}"',
  );
});

test("the guide for language models leads to the Markdown twins", () => {
  expect(filesSaying("x").get("/llms.txt")).toContain("- [Taxonomy](https://atlas.example/base/taxonomy.md): ");
});

test("whatever the name says, the search description is well-formed and the manifest is JSON", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const files = filesSaying(line);
      new SaxesParser({ xmlns: true }).write(files.get("/opensearch.xml") ?? "").close();
      expect(JSON.parse(files.get("/site.webmanifest") ?? "").start_url).toBe("/base/");
    }),
    { numRuns: 60 },
  );
});
