/** Feeds, sitemap, previews and Markdown as the build wrote them, read by other people's programs. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseFeed } from "@rowanmanning/feed-parser";
import { SaxesParser } from "saxes";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";
import { dist, filesBelow, readPages } from "../support/site.ts";

const origin = "http://localhost:4321/";
const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const files = filesBelow(dist);
// The pages of editions are made from their data alone and are found from the present ones.
const pages = readPages(dist).filter(
  ({ file, html }) => !file.startsWith("v/") && !html.includes('<meta name="robots" content="noindex"'),
);
const address = (file: string): string => origin + file.replace(/index\.html$/, "");
const { records } = readContent(join(import.meta.dirname, "../.."));

test("every XML file is well-formed", () => {
  const xml = files.filter((file) => file.endsWith(".xml"));
  expect(xml.length).toBeGreaterThan(30);
  for (const file of xml) expect(() => new SaxesParser({ xmlns: true }).write(read(file)).close(), file).not.toThrow();
});

describe("feeds", () => {
  const feeds = files.filter((file) => file.endsWith("feed.xml"));

  test("there is one for everything, one for the editions, one for each category and one for each reading list, each with its twin in JSON", () => {
    const categories = records.taxonomy.map(({ id }) => `taxonomy/${id}.feed.xml`);
    const lists = records["reading-lists"].map(({ id }) => `reading-lists/${id}.feed.xml`);
    expect(feeds).toEqual(["feed.xml", "changes.feed.xml", ...categories, ...lists].sort());
    expect(feeds.filter((file) => !existsSync(join(dist, file.replace(/xml$/, "json"))))).toEqual([]);
  });

  test("a feed parser finds unique ids, dates in order and pages that are there", () => {
    for (const file of feeds) {
      const { items, self } = parseFeed(read(file));
      expect(self).toBe(origin + file);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { url, published, updated } of items) {
        expect(files).toContain(`${url?.replace(origin, "")}index.html`);
        expect(Number(updated)).toBeGreaterThanOrEqual(Number(published));
      }
    }
    expect(parseFeed(read("feed.xml")).items).toHaveLength(100);
  });

  test("a reader finds them from every page, and a person in the foot of it", () => {
    const wrong = pages.filter(
      ({ html }) => !/<link rel="alternate" href="\/feed\.xml" type="application\/atom\+xml"/.test(html),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(read("taxonomy/implicit-state/index.html")).toMatch(
      /Follow Implicit State:\s*<a href="\/taxonomy\/implicit-state\.feed\.xml">Atom<\/a>/,
    );
  });
});

describe("the sitemap", () => {
  const locations = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g)];

  test("names every page that may be indexed, and no other", () => {
    expect(locations.map(([, location]) => location).sort()).toEqual(pages.map(({ file }) => address(file)).sort());
  });

  test("robots are led to it", () => expect(read("robots.txt")).toContain(`Sitemap: ${origin}sitemap.xml`));
});

describe("every page", () => {
  test("has a twin in Markdown that begins with a heading and is linked from it", () => {
    const wrong = pages.flatMap(({ file, html }) => {
      const twin = file === "index.html" ? "index.md" : file.replace(/\/index\.html$/, ".md");
      const linked = html.includes(`<link rel="alternate" href="/${twin}" type="text/markdown"`);
      return linked && existsSync(join(dist, twin)) && /^# \S/m.test(read(twin)) ? [] : [file];
    });
    expect(wrong).toEqual([]);
  });

  test("has a picture for previews, of the size that it says", async () => {
    const pictures = pages.map(({ html }) => /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? "");
    expect(pictures.filter((url) => !files.includes(url.replace(origin, "")))).toEqual([]);
    expect(new Set(pictures).size).toBe(pages.length);
    const { width, height, format } = await sharp(join(dist, "social/methods/worldmem.png")).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: "png" });
  });
});

test("no twin links to a page that is not there", () => {
  const dead = files
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) =>
      [...read(file).matchAll(/\]\((http:\/\/localhost:4321\/[^\s)]*)/g)].flatMap(([, url = ""]) => {
        const path = decodeURIComponent(new URL(url).pathname.slice(1));
        return files.includes(path) || files.includes(`${path}index.html`) ? [] : [`${file} → ${url}`];
      }),
    );
  expect(dead).toEqual([]);
});

test("the icons and the manifest that pages name are there", () => {
  const manifest = JSON.parse(read("site.webmanifest"));
  const icons = manifest.icons.map(({ src }: { src: string }) => src.slice(1));
  expect(
    ["favicon.ico", "favicon.svg", "apple-touch-icon.png", ...icons].filter((file) => !files.includes(file)),
  ).toEqual([]);
});
