/** What a page may weigh before anybody touches it: the budgets of bytes and counts, gzip over the wire, fonts apart. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dist, filesBelow } from "../support/site.ts";
import { isEntryPage, medianEntryBudget, middle, overBudget, weighPages } from "../support/weights.ts";

const weights = [...weighPages(dist)];
const isCategory = (file: string): boolean => /^taxonomy\/[^/]+\/index\.html$/.test(file);

test("every page fits one TCP window of 14,600 bytes with all that it loads, in at most two requests, with at most 1,500 elements", () => {
  expect(weights.length).toBeGreaterThan(900);
  expect(weights.flatMap(overBudget)).toEqual([]);
});

describe("pages of entries and categories", () => {
  const reading = weights.filter(({ file }) => isEntryPage(file) || isCategory(file));

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
    const bytes = reading.filter(({ file }) => isEntryPage(file)).map((page) => page.bytes);
    expect(middle(bytes)).toBeLessThanOrEqual(medianEntryBudget);
  });
});

test("fonts: at most two files with 70 KB together, none blocking", () => {
  const fonts = filesBelow(dist).filter((name) => /\.(?:woff2?|ttf|otf)$/.test(name));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.length).toBeLessThanOrEqual(2);
  expect(fonts.reduce((sum, name) => sum + readFileSync(join(dist, name)).length, 0)).toBeLessThanOrEqual(70_000);
  const sheets = [...new Set(weights.flatMap(({ files }) => files))].filter((address) => address.endsWith(".css"));
  expect(sheets.length).toBeGreaterThan(0);
  for (const address of sheets)
    expect(readFileSync(join(dist, address), "utf8")).toMatch(/@font-face\{[^}]*font-display:optional/);
});
