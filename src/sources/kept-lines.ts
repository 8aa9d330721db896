/** A cache in lines, for what is too much to be read and written as one value. Its first line vouches for all others. */
import { readFileSync } from "node:fs";
import { writeKept } from "./cache.ts";
import { signOf } from "./sign.ts";

const newline = 10;

const voucher = (maker: string, lines: Uint8Array): string => `${maker} ${signOf(lines)}\n`;

/** The lines that this maker wrote, each with its end; none where the cache is missing, spoilt or of another maker. */
export function readLines(path: string, maker: string): Uint8Array[] {
  try {
    const all = readFileSync(path);
    const begin = all.indexOf(newline) + 1;
    if (all.toString("utf8", 0, begin) !== voucher(maker, all.subarray(begin))) return [];
    const lines: Uint8Array[] = [];
    for (let from = begin, end = begin; from < all.length; from = end) {
      end = all.indexOf(newline, from) + 1;
      lines.push(all.subarray(from, end));
    }
    return lines;
  } catch {
    return [];
  }
}

/** Writes lines, each with its end. Where that is not possible, the next run takes longer. */
export function writeLines(path: string, maker: string, lines: readonly Uint8Array[]): void {
  const all = Buffer.concat(lines);
  writeKept(path, Buffer.concat([Buffer.from(voucher(maker, all)), all]));
}
