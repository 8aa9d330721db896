/** Addresses as QR codes for paper, https://www.iso.org/standard/83389.html */
import { encode } from "uqr";
import type { KnowledgeBase } from "../knowledge/types.ts";
import { besidePage, type PageFile } from "./page-file.ts";

/** Modules of white around the code, which readers need. */
const quietZone = 4;

/** A text as QR code in SVG: one path, a unit a module, black on white whatever the theme, because it is for paper. */
function toQrSvg(text: string): string {
  const { data } = encode(text, { border: quietZone, ecc: "M" });
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? "#" : " ")).join("");
    return [...line.matchAll(/#+/g)].map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`);
  });
  const size = data.length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join("")}"/></svg>\n`;
}

/** The address of the QR code of a page. */
export function qrAddress(page: string): string {
  return besidePage(page, "qr.svg");
}

/** The QR codes of all categories, their translations and reading lists, each with the permanent address of its page. */
export function* qrFiles(
  kb: KnowledgeBase,
  absolute: (address: string) => string,
  translated: readonly string[] = [],
): Generator<PageFile> {
  const own = [...kb.concepts, ...kb.readingLists].map(({ address }) => address);
  for (const address of [...own, ...translated]) yield [qrAddress(address), toQrSvg(absolute(address))];
}
