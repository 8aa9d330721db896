/**
 * What the benches of search and graph share: data of any number of entries for the built site, a browser on a slow line and a slow
 * machine, as Lighthouse imagines a phone, and how results are told.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildGraph } from "../../src/exports/graph.ts";
import { toCompactGraph } from "../../src/exports/graph-data.ts";
import { buildSearchTable, buildSearchTitles, searchStamp, worksOf } from "../../src/exports/search-table.ts";
import { buildKnowledgeBase } from "../../src/knowledge/build.ts";
import { readContent } from "../../src/sources/files.ts";
import { generateContent } from "./generate.ts";

/**
 * What search and graph fetch, for so many generated entries, in place of the site's own; nothing for 0, the content as it is.
 * The pages around it stay those of the real content: they cost the same at any size.
 */
export function generatedFiles(amount: number): Readonly<Record<string, string>> {
  if (amount === 0) return {};
  const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  try {
    generateContent(join(import.meta.dirname, "../.."), folder, amount);
    const kb = buildKnowledgeBase(readContent(folder).records);
    const works = worksOf(kb);
    return {
      "/search/table.json": JSON.stringify(buildSearchTable(kb)),
      "/search/titles.json": JSON.stringify({ stamp: searchStamp(works), titles: buildSearchTitles(works) }),
      "/graph/data.json": JSON.stringify(toCompactGraph(buildGraph(kb))),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A page with nothing in its cache; `slow` sets the line of a phone, `cpu` how many times slower than this machine it thinks. */
export async function coldPage(browser: Browser, { slow = false, cpu = 1 }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (slow)
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 1_600_000 / 8,
      uploadThroughput: 750_000 / 8,
    });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return page;
}

/** The middle one; the mean of the two middle ones of an even number. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** The value below which so great a share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** A value with its budget, and "over" where it is over; `least` where more is better. */
export function against(value: number, budget: number, unit = "", least = false): string {
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0;
  const text = `${value.toFixed(digits)}${unit}`;
  const missed = least ? value < budget : value > budget;
  return `${text} (${least ? "≥" : "≤"} ${budget}${unit})${missed ? " **over**" : ""}`;
}
