/** What a visitor and a standards validator find in the files that the build wrote. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";
import { pageTypes } from "../support/page-types.ts";
import { deadLinks, dist, readPages } from "../support/site.ts";

const root = join(import.meta.dirname, "../..");
const pages = readPages(dist);
const { records } = readContent(root);
const has = (file: string): boolean => pages.some((page) => page.file === file);

test("every entry and every category has its page", () => {
  const expected = [
    ...records.papers.map(({ id }) => `papers/${id}/index.html`),
    ...records.methods.map(({ id }) => `methods/${id}/index.html`),
    ...records.benchmarks.map(({ id }) => `benchmarks/${id}/index.html`),
    ...records.taxonomy.map(({ id }) => `taxonomy/${id}/index.html`),
  ];
  expect(expected.filter((file) => !has(file))).toEqual([]);
});

test("a frontier, in which no work stands, counts none", () => {
  const frontiers = records.taxonomy.filter(({ id, data }) => id === "frontiers" || data.broader === "frontiers");
  expect(frontiers.length).toBeGreaterThan(3);
  const counting = frontiers.filter(({ id }) =>
    /\D0 works/.test(readFileSync(join(dist, `taxonomy/${id}/index.html`), "utf8")),
  );
  expect(counting.map(({ id }) => id)).toEqual([]);
});

test.each([
  "index",
  "404",
  "taxonomy/index",
  "papers/index",
  "methods/index",
  "benchmarks/index",
  "frontiers/index",
  "foundations/index",
  "corrections/index",
  "glossary/index",
  "search/index",
  "graph/index",
  "about/index",
  "cite/index",
])("the page %s is there", (name) => expect(has(`${name}.html`)).toBe(true));

test("no link leads nowhere, anchors included", () => {
  expect(deadLinks(dist, pages)).toEqual([]);
});

describe("every page", () => {
  test("has one h1, a title, a description, a language, and a canonical address unless it asks not to be indexed", () => {
    const wrong = pages.filter(
      ({ html }) =>
        (html.match(/<h1[ >]/g) ?? []).length !== 1 ||
        !/<title>[^<]+<\/title>/.test(html) ||
        !/<meta name="description" content="[^"]+"/.test(html) ||
        !/<html lang="/.test(html) ||
        /<link rel="canonical" href="http/.test(html) === /<meta name="robots" content="noindex"/.test(html),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("asks no other host for anything", () => {
    const loading = new Set(["script", "img", "iframe", "source", "audio", "video", "embed"]);
    const foreign = pages.flatMap(({ file, elements }) =>
      elements
        .filter(
          ({ tagName, attrs }) =>
            loading.has(tagName) ||
            (tagName === "link" &&
              attrs.some(({ name, value }) => name === "rel" && /stylesheet|icon|preload|manifest/.test(value))),
        )
        .flatMap(({ attrs }) =>
          attrs.filter(({ name, value }) => /^(?:src|href)$/.test(name) && /^(?:https?:)?\/\//.test(value)),
        )
        .map(({ value }) => `${file}: ${value}`),
    );
    expect(foreign).toEqual([]);
  });

  test("has no inline style and no inline handler, which its policy would refuse", () => {
    const inline = pages.flatMap(({ file, elements }) =>
      elements.flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => name === "style" || name.startsWith("on"))
          .map(({ name }) => `${file}: <${tagName} ${name}>`),
      ),
    );
    expect(inline).toEqual([]);
  });

  test("opens links to other hosts without handing over the window", () => {
    const open = pages.flatMap(({ file, elements }) =>
      elements
        .filter(
          ({ tagName, attrs }) =>
            tagName === "a" && attrs.some(({ name, value }) => name === "href" && /^https?:/.test(value)),
        )
        .filter(({ attrs }) => !attrs.some(({ name, value }) => name === "rel" && value.includes("noopener")))
        .map(({ attrs }) => `${file}: ${attrs.find(({ name }) => name === "href")?.value}`),
    );
    expect(open).toEqual([]);
  });
});

test("every page is valid HTML", async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ["html-validate:standard"],
      rules: {
        // Layout of the source, not validity.
        "no-trailing-whitespace": "off",
        "void-style": "off",
        "no-inline-style": "off",
        "long-title": "off",
        "attribute-boolean-style": "off",
        "doctype-style": "off",
        // A scrolling region needs a name and the keyboard; WCAG 2.1.1.
        "no-redundant-role": "off",
        "prefer-native-element": "off",
        "wcag/h30": "error",
      },
    }),
  );
  const problems: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        problems.push(`${file}:${line}:${column} ${ruleId} ${message}`);
  }
  expect(problems.slice(0, 40)).toEqual([]);
}, 180_000);

test("every type of page that is built is among those that the browser tests look at", () => {
  const routes = readdirSync(join(import.meta.dirname, "../../src/pages"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".astro") && !file.startsWith("[...former]"))
    .map((file) => ({
      file,
      form: new RegExp(
        `^${file
          .replaceAll("\\", "/")
          .replace(/(?:index)?\.astro$/, "")
          .replace("[language]", "de")
          .replace(/\/\[\.\.\.\w+\]/g, "(?:/[^/]+)?")
          .replace(/\[\w+\]/g, "[^/]+")}/?(?:index\\.html|\\.html)?$`,
      ),
    }));
  const looked = pageTypes.map((address) => address.slice(1).replace(/[?#].*$/, ""));
  const unseen = routes.filter(
    ({ form }) => pages.some(({ file }) => form.test(file)) && !looked.some((address) => form.test(address)),
  );
  expect(unseen.map(({ file }) => file)).toEqual([]);
});
