/** What each page of a built site weighs before anybody touches it: gzip over the wire, fonts apart. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { filesBelow } from "./site.ts";

/** One page and what it loads at once. */
export interface PageWeight {
  readonly file: string;
  readonly html: string;
  /** Bytes of the page with all that it loads. */
  readonly bytes: number;
  readonly requests: number;
  /** Addresses of what it loads: style sheets, scripts with an address, modules loaded ahead. */
  readonly files: readonly string[];
  readonly elements: number;
}

/** What a page may weigh, at any size of the Atlas. */
const pageBudget = { bytes: 14_600, requests: 2, elements: 1_500 } as const;

/** What the middle one of all pages of entries may weigh. */
export const medianEntryBudget = 9_000;

/** True for the page of a paper, a method or a benchmark. */
export function isEntryPage(file: string): boolean {
  return /^(?:papers|methods|benchmarks)\/(?!page\/)[^/]+\/index\.html$/.test(file);
}

// What stands in noscript is for paper.
const loadedBy = (html: string): string[] =>
  (html.replace(/<noscript>.*?<\/noscript>/gs, "").match(/<(?:link|script)\b[^>]*>/g) ?? []).flatMap((tag) => {
    const [, rel = ""] = /\brel="([^"]*)"/.exec(tag) ?? [];
    const [, address] = /\b(?:href|src)="([^"]*)"/.exec(tag) ?? [];
    return address && (tag.startsWith("<script") || /stylesheet|preload/.test(rel)) ? [address] : [];
  });

/** Every page of a site that stands at the root of its host. */
export function* weighPages(site: string): Generator<PageWeight> {
  const weights = new Map<string, number>();
  const weigh = (address: string): number => {
    const known = weights.get(address) ?? gzipSync(readFileSync(join(site, address))).length;
    weights.set(address, known);
    return known;
  };
  for (const file of filesBelow(site).filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(site, file), "utf8");
    const files = loadedBy(html);
    yield {
      file,
      html,
      bytes: gzipSync(html).length + files.reduce((sum, address) => sum + weigh(address), 0),
      requests: 1 + files.length,
      files,
      elements: html.match(/<[a-z]/g)?.length ?? 0,
    };
  }
}

/** What of a page is over its budget, in words; empty where nothing is. */
export function overBudget({ file, bytes, requests, files, elements }: PageWeight): string[] {
  return [
    ...(bytes > pageBudget.bytes ? [`${file}: ${bytes} bytes`] : []),
    ...(requests > pageBudget.requests ? [`${file}: ${requests} requests, ${files.join(", ")}`] : []),
    ...(elements > pageBudget.elements ? [`${file}: ${elements} elements`] : []),
  ];
}

/** The middle one of some numbers; the upper one of an even number of them. */
export function middle(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
