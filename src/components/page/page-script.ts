/**
 * The one script that every page carries: it sets the theme, and hands gestures to `page-gestures.ts`, which loads at the first of
 * them. On pages of the Atlas of today, whose styles for paper stand apart, it also fetches these when a reader prints.
 */
import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import { href } from "../../site.ts";
import { printSheet } from "../../styles/sheets.ts";
import { islandAddress } from "./islands.ts";
import source from "./page-script.js?raw";
import printing from "./print-script.js?raw";

/** A script that stands in the page's head, where it sets the theme before anything is painted. */
export interface InlineScript {
  /** Its code, minified. */
  readonly code: string;
  /** Its hash for the page's security policy, https://www.w3.org/TR/CSP3/#grammardef-hash-source */
  readonly hash: string;
}

function toInline(script: string): InlineScript {
  const code = transformSync(script, { minify: true, target: "es2022" }).code.trim();
  return { code, hash: `'sha256-${createHash("sha256").update(code).digest("base64")}'` };
}

const placed = source.replace("GESTURES", href(islandAddress("page-gestures")));

/** The script of a page whose styles hold all it needs on paper: of an edition, or inside another page. */
export const frameScript = toInline(placed);

/** The script of every other page. */
export const pageScript = toInline(printing.replace("SHEET", printSheet) + placed);
