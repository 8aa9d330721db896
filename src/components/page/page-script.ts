/** The one script that every page carries: theme, copy buttons, the key that opens search. Kept below 1,024 bytes. */
import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import source from "./page-script.js?raw";

/** The script, minified, to stand in the page's head, where it sets the theme before anything is painted. */
export const pageScript = transformSync(source, { minify: true, target: "es2022" }).code.trim();

/** Its hash for the page's security policy, https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export const pageScriptHash = `'sha256-${createHash("sha256").update(pageScript).digest("base64")}'`;
