/** The one script that every page carries: it sets the theme, and hands gestures to `page-gestures.ts`, which loads at the first of them. */
import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import { href } from "../../site.ts";
import { islandAddress } from "./islands.ts";
import source from "./page-script.js?raw";

const placed = source.replace("GESTURES", href(islandAddress("page-gestures")));

/** The script, minified, to stand in the page's head, where it sets the theme before anything is painted. */
export const pageScript = transformSync(placed, { minify: true, target: "es2022" }).code.trim();

/** Its hash for the page's security policy, https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export const pageScriptHash = `'sha256-${createHash("sha256").update(pageScript).digest("base64")}'`;
