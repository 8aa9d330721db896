/** Works in every citation style, written once and kept between builds: a processor needs some milliseconds a work. */
import { toCitable } from "../exports/citable.ts";
import { type CitationTexts, citationStyles, createCitationWriter, type StyleFiles } from "../exports/citation-text.ts";
import { type CslItem, toCsl } from "../exports/csl-json.ts";
import { makeOrRecall } from "../sources/cache.ts";
import { signOfMaker } from "../sources/maker.ts";
import type { ContentRecords } from "../sources/records.ts";
import { signOf } from "../sources/sign.ts";

const isCitationTexts = (kept: unknown): kept is CitationTexts =>
  typeof kept === "object" &&
  kept !== null &&
  Object.keys(citationStyles).every((style) => typeof (kept as Record<string, unknown>)[style] === "string");

/** What is cited of papers, each as a CSL item in JSON. */
export function citedItems(papers: ContentRecords["papers"]): string[] {
  return papers.map(({ data }) => JSON.stringify(toCsl(toCitable(data))));
}

/** The parts in which citations are made and kept, so that as many threads can make them. */
export const allParts: readonly number[] = [0, 1];

/** The part of an item: by its content, so that a new work moves no other. */
const partOf = (item: string): number => signOf(item).charCodeAt(0) % allParts.length;

type Writer = ReturnType<typeof createCitationWriter>;

const writers = new Map<string, Writer>();

let code: string | undefined;

/** What makes citations besides the styles: the exports, and the processor with the style and the words that it brings along. */
function signOfWriter(): string {
  code ??= signOfMaker(process.cwd(), ["src/exports"]);
  return code;
}

/** A writer gets its processors ready as works come, which takes longer than a hundred works; so all parts of a thread share one. */
function writerFor(styles: StyleFiles, maker: string): Writer {
  const writer = writers.get(maker) ?? createCitationWriter(styles);
  writers.set(maker, writer);
  return writer;
}

/** The texts of each item, kept under this name; an item is a CSL item as JSON. */
export function keptTexts(
  styles: StyleFiles,
  items: readonly string[],
  name: string,
): ReadonlyMap<string, CitationTexts> {
  const maker = [signOfWriter(), signOf(styles.ieee + styles.mla)].join(" ");
  const make = (item: string): CitationTexts => writerFor(styles, maker)(JSON.parse(item) as CslItem);
  return makeOrRecall(`citations-${name}`, maker, items, make, isCitationTexts);
}

/** The texts of each item of one part. */
export function keptPart(
  styles: StyleFiles,
  items: readonly string[],
  part: number,
): ReadonlyMap<string, CitationTexts> {
  const mine = items.filter((item) => partOf(item) === part);
  return keptTexts(styles, mine, String(part));
}

/** The texts of each item of all parts. */
export function keptCitations(styles: StyleFiles, items: readonly string[]): ReadonlyMap<string, CitationTexts> {
  return new Map(allParts.flatMap((part) => [...keptPart(styles, items, part)]));
}
