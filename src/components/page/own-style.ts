/**
 * The styles of a single view stand in its page: they are small, no other page needs them, and a file of their own would be a
 * further request. The security policy names them by their hash.
 */
import { createHash } from "node:crypto";
import { transformSync } from "esbuild";

/** Styles as they stand in a page, with their hash for the policy. */
export interface OwnStyle {
  readonly css: string;
  readonly hash: string;
}

/** The order of the layers, said before the style sheet says it, because what stands in the page is read first. */
const layers = "@layer tokens,base,prose,layout,components,utilities;";

const made = new Map<string, OwnStyle>();

/** Prepares the source of a style sheet, imported with `?raw`. */
export function ownStyle(source: string): OwnStyle {
  const known = made.get(source);
  if (known) return known;
  const { code } = transformSync(source, { loader: "css", minify: true });
  const css = layers + code.trim();
  const style = { css, hash: `'sha256-${createHash("sha256").update(css).digest("base64")}'` };
  made.set(source, style);
  return style;
}
