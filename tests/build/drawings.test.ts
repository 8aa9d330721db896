/** The drawings as they reach a reader: on the page of every leaf, before its lesson, with words for those who do not see them. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { dist, readPage } from "../support/site.ts";

const folder = join(import.meta.dirname, "../../src/components/drawing/concepts");
const leaves = readdirSync(folder).map((name) => name.replace(/\.astro$/, ""));

describe.each(leaves)("the page of %s", (id) => {
  const page = readPage(dist, `taxonomy/${id}/index.html`);
  const figure = page.html.match(/<figure class="drawing">[\s\S]*?<\/figure>/)?.[0] ?? "";

  test("shows the drawing before the lesson, named, described and captioned", () => {
    expect(page.html.indexOf(figure)).toBeLessThan(page.html.indexOf('id="lesson"'));
    expect(figure).toMatch(/<svg [^>]*role="img" aria-label="[^"]+" aria-describedby="drawing-says"/);
    expect(figure).toMatch(/<desc id="drawing-says">[^<]{80,}<\/desc>/);
    expect(figure).toMatch(/<figcaption><strong>[^<]+<\/strong> [^<]+<a /);
  });

  test("pays about a kilobyte or two for it", () => {
    expect(gzipSync(figure).length).toBeLessThanOrEqual(2300);
  });
});
