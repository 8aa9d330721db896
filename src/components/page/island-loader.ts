/**
 * The script of pages with interactive parts: it loads a part's own script when the pointer, the focus or a press comes to it,
 * in idle time where it is marked `data-idle`, or at once where the address already asks for something. Until then such a
 * page costs no script but this. For a part marked `data-press`, which is heavy, a pointer that only passes over is no gesture.
 * `data-preload` names a file that the part will fetch, `data-asked` one that it needs only where the address asks for something,
 * `data-styles` its style sheet. Where the address asks for something, `data-asked` on the root says so to the styles.
 */
import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import source from "./island-loader.js?raw";

/** The script, minified, to stand in the page's head. */
export const islandLoader = transformSync(source, { minify: true, target: "es2022" }).code.trim();

/** Its hash for the page's security policy. */
export const islandLoaderHash = `'sha256-${createHash("sha256").update(islandLoader).digest("base64")}'`;
