/** What a page may weigh before anybody touches it: the budgets of bytes and counts, gzip over the wire, fonts apart. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { dist, filesBelow, readPages } from "../support/site.ts";

const pages = readPages(dist);
const zipped = new Map<string, number>();

/** Bytes of a file of the site as they go over the wire. */
function weigh(address: string): number {
  const known = zipped.get(address);
  if (known !== undefined) return known;
  const bytes = gzipSync(readFileSync(join(dist, address))).length;
  zipped.set(address, bytes);
  return bytes;
}

/** The files that a browser asks for at once: style sheets, scripts with an address, modules loaded ahead. */
const loadedBy = (html: string): string[] =>
  (html.replace(/<noscript>.*?<\/noscript>/gs, "").match(/<(?:link|script)\b[^>]*>/g) ?? []).flatMap((tag) => {
    const [, rel = ""] = /\brel="([^"]*)"/.exec(tag) ?? [];
    const [, address] = /\b(?:href|src)="([^"]*)"/.exec(tag) ?? [];
    return address && (tag.startsWith("<script") || /stylesheet|preload/.test(rel)) ? [address] : [];
  });

const weights = pages.map(({ file, html, elements }) => {
  const files = loadedBy(html);
  const bytes = gzipSync(html).length + files.reduce((sum, address) => sum + weigh(address), 0);
  return { file, html, bytes, requests: 1 + files.length, elements: elements.length, files };
});

const isEntry = (file: string): boolean => /^(?:papers|methods|benchmarks)\/[^/]+\/index\.html$/.test(file);
const isCategory = (file: string): boolean => /^taxonomy\/[^/]+\/index\.html$/.test(file);

test("every page with all that it loads fits one TCP window of 14,600 bytes", () => {
  expect(weights.filter(({ bytes }) => bytes > 14_600).map(({ file, bytes }) => `${file} ${bytes}`)).toEqual([]);
});

test("every page comes in at most two requests", () => {
  expect(weights.filter(({ requests }) => requests > 2).map(({ file, files }) => [file, files])).toEqual([]);
});

test("every page has at most 1,500 elements", () => {
  expect(weights.filter(({ elements }) => elements > 1500).map(({ file }) => file)).toEqual([]);
});

describe("pages of entries and categories", () => {
  const reading = weights.filter(({ file }) => isEntry(file) || isCategory(file));

  test("carry at most 1,024 bytes of script, and none with an address", () => {
    const scripts = reading.map(({ file, html }) => {
      const inline = [...html.matchAll(/<script>(.*?)<\/script>/gs)].reduce(
        (sum, [, code = ""]) => sum + code.length,
        0,
      );
      return { file, inline, loaded: /<script[^>]*\bsrc=/.test(html) };
    });
    expect(scripts.filter(({ inline, loaded }) => loaded || inline > 1024 || inline === 0)).toEqual([]);
  });

  test("the median entry stays light", () => {
    const bytes = reading.filter(({ file }) => isEntry(file)).map((page) => page.bytes);
    expect(bytes.sort((a, b) => a - b)[Math.floor(bytes.length / 2)]).toBeLessThanOrEqual(9_000);
  });
});

test("fonts: at most two files with 70 KB together, none blocking", () => {
  const fonts = filesBelow(dist).filter((name) => /\.(?:woff2?|ttf|otf)$/.test(name));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.length).toBeLessThanOrEqual(2);
  expect(fonts.reduce((sum, name) => sum + readFileSync(join(dist, name)).length, 0)).toBeLessThanOrEqual(70_000);
  const sheet = [...zipped.keys()].filter((address) => address.endsWith(".css") && existsSync(join(dist, address)));
  for (const address of sheet)
    expect(readFileSync(join(dist, address), "utf8")).toMatch(/@font-face\{[^}]*font-display:optional/);
});
