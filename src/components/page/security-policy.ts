/** The content security policy of a page, https://www.w3.org/TR/CSP3/ */
import { pageScriptHash } from "./page-script.ts";

/** What a page needs beyond reading. */
export interface PolicyNeeds {
  /** Pagefind's index is searched by WebAssembly. */
  readonly webAssembly?: boolean;
}

/** The policy as the content of a `meta` element. Nothing comes from another host; the one inline script is named by its hash. */
export function securityPolicy({ webAssembly = false }: PolicyNeeds = {}): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${pageScriptHash}${webAssembly ? " 'wasm-unsafe-eval'" : ""}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
