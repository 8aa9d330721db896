/** What the views of "Explore" and the lists cost a reader before any gesture. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type IslandName, islandAddress, islands } from "../../src/components/page/islands.ts";
import { dist, readPages } from "../support/site.ts";

const parts =
  /^(?:explore|questions|matrix|timeline|compare|results)\/|^(?:papers|methods|benchmarks)\/(?:index|page\/)/;
const pages = readPages(dist).filter(({ file }) => parts.test(file));
const bytes = (file: string): number => gzipSync(readFileSync(join(dist, file))).length;

const loads = (html: string): string[] =>
  // What stands in noscript is for paper.
  [
    ...html
      .replace(/<noscript>.*?<\/noscript>/gs, "")
      .matchAll(/<link rel="stylesheet" href="\/([^"]+)"|<script[^>]* src="\/([^"]+)"/g),
  ].flatMap(([, style, script]) => style ?? script ?? []);

describe("each of the pages", () => {
  test("there are some of every kind", () => expect(pages.length).toBeGreaterThan(150));

  test("loads at most one file besides itself, within one TCP window", () => {
    const over = pages.flatMap(({ file, html }) => {
      const others = loads(html);
      const total = [file, ...others].reduce((sum, name) => sum + bytes(name), 0);
      return others.length > 1 || total > 14_600 ? [`${file}: ${others.length + 1} requests, ${total} bytes`] : [];
    });
    expect(over).toEqual([]);
  });

  test("has at most 1,500 elements", () => {
    expect(pages.filter(({ elements }) => elements.length > 1_500).map(({ file }) => file)).toEqual([]);
  });
});

test("what loads at a gesture stays small", () => {
  const names = ["entry-list", "method-compare", "atlas-timeline"] satisfies IslandName[];
  for (const name of names) {
    expect(Object.keys(islands)).toContain(name);
    expect(bytes(islandAddress(name).slice(1))).toBeLessThan(8_000);
  }
});
