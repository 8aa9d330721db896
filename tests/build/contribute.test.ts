/** The ways to contribute, as the built site shows them. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dist, readPages, standsAlone } from "../support/site.ts";

const pages = readPages(dist);
const htmlOf = (file: string): string => pages.find((page) => page.file === file)?.html ?? "";

test("the foot of every page opens a report about this very page", () => {
  const wrong = pages.filter(standsAlone).filter(({ html }) => {
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    // The words of the link are those of the page's language; its form is the tracker's.
    const report = /<a href="([^"]+\/issues\/new\?[^"]*page=[^"]*)"/.exec(html)?.[1]?.replaceAll("&amp;", "&");
    const page = report === undefined ? undefined : new URL(report).searchParams.get("page");
    return page === null || page === undefined || (canonical !== undefined && page !== canonical);
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("the page on contributing leads to the guide, the fields, the rules and every form", () => {
  const html = htmlOf("contribute/index.html");
  for (const name of ["guide", "fields", "rules"]) expect(html).toContain(`/contribute/${name}/`);
  for (const form of ["new-paper", "wrong-data", "wrong-classification", "new-category", "broken-link"]) {
    expect(html).toContain(`template=${form}.yml`);
    expect(existsSync(join(dist, "../.github/ISSUE_TEMPLATE", `${form}.yml`))).toBe(true);
  }
});

test("the fields have a page with a table for each kind of entry", () => {
  const html = htmlOf("contribute/fields/index.html");
  expect(html.match(/<table/g)?.length).toBe(8);
  expect(html).toContain("<td><code>citationKey</code></td>");
});

test("the schemas are published", () => {
  const schema = JSON.parse(readFileSync(join(dist, "schemas/paper.json"), "utf8"));
  expect(schema.properties.identifiers.properties.arxiv.description).toContain("arXiv id in quotes");
});
