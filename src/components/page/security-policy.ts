/** The content security policy of a page, https://www.w3.org/TR/CSP3/ */
import { islandLoaderHash } from "./island-loader.ts";
import { frameScript, type InlineScript } from "./page-script.ts";

/** What a page needs beyond reading. */
export interface PolicyNeeds {
  /** The script that stands in its head. */
  readonly script?: InlineScript;
  /** Pagefind's index is searched by WebAssembly, in a worker. */
  readonly webAssembly?: boolean;
  /** Interactive parts load at a gesture. */
  readonly islands?: boolean;
  /** Hash of styles that stand in the page. */
  readonly styleHash?: string | undefined;
}

/** The policy as the content of a `meta` element. Nothing comes from another host; inline scripts are named by their hashes. */
export function securityPolicy({
  script = frameScript,
  webAssembly = false,
  islands = false,
  styleHash,
}: PolicyNeeds = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${script.hash}${islands ? ` ${islandLoaderHash}` : ""}${webAssembly ? " 'wasm-unsafe-eval'" : ""}`,
    // The development server puts styles into the page itself, to change them without loading it anew; beside a hash it could not.
    `style-src 'self'${import.meta.env?.DEV ? " 'unsafe-inline'" : styleHash ? ` ${styleHash}` : ""}`,
    "font-src 'self'",
    `img-src 'self'${islands ? " data: blob:" : ""}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    `worker-src 'self'${islands ? " blob:" : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
    // No text is taken for a script; for the site's own addresses there are policies, see trusted-address.ts.
    `require-trusted-types-for 'script'; trusted-types atlas${webAssembly ? " default" : ""}`,
  ].join("; ");
}
