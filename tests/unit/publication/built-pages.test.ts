import { expect, test } from "vitest";
import { toBuiltPage } from "../../../src/publication/built-pages.ts";
import { toSitemap } from "../../../src/publication/sitemap.ts";

const head = (extra = "") =>
  `<head><title>t</title>${extra}<meta property="og:site_name" content="Atlas"><meta property="og:title" content="A &amp; &#34;B&#34;"><meta property="og:description" content="d"><meta property="article:modified_time" content="2026-01-02T00:00:00Z"></head><body data-family="evaluation">`;

test("a page is described by its own head", () => {
  expect(toBuiltPage("/a/", head())).toEqual({
    address: "/a/",
    title: 'A & "B"',
    site: "Atlas",
    description: "d",
    family: "evaluation",
    changed: "2026-01-02T00:00:00Z",
  });
});

test("a page that asks not to be indexed is left out", () => {
  expect(toBuiltPage("/a/", head('<meta name="robots" content="noindex">'))).toBeUndefined();
});

test("the sitemap names each page in full with the time of its last change", () => {
  const page = toBuiltPage("/a/", head());
  expect(toSitemap(page ? [page] : [], (address) => `https://atlas.example/base${address}`)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://atlas.example/base/a/</loc><lastmod>2026-01-02T00:00:00Z</lastmod></url></urlset>\n',
  );
});
