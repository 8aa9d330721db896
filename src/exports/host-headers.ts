/**
 * What only a header can say, as Netlify and Cloudflare Pages read it from a file. Each page carries its own content security policy.
 * https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
import type { Language } from "../schema/languages.ts";

/** Folders of pages. Those of `/embed/` are made for frames of other sites; `tests/build/audit.test.ts` finds one that is missing here. */
const folders =
  "about api benchmarks changes cite compare contribute corrections data explore foundations frontiers glossary graph matrix methods offline papers questions quiz reading-lists results search taxonomy teach timeline v".split(
    " ",
  );

/** One rule: the addresses that it is about, and their headers. */
const rule = (address: string, ...headers: readonly string[]): string =>
  [address, ...headers.map((header) => `  ${header}`)].join("\n");

/** The text of `_headers` for a site in these languages beside English; `href` gives an address as it works under the base path. */
export function hostHeaders(languages: readonly Language[], href: (address: string) => string): string {
  const unframed = ["/", "/404.html", ...[...folders, ...languages].sort().map((folder) => `/${folder}/*`)];
  return [
    "# Headers for hosts that read this file (Netlify, Cloudflare Pages). Others: see SECURITY.md.",
    rule(
      href("/*"),
      "X-Content-Type-Options: nosniff",
      "Referrer-Policy: strict-origin-when-cross-origin",
      "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()",
      "Cross-Origin-Opener-Policy: same-origin",
      "Strict-Transport-Security: max-age=31536000",
    ),
    "# Names of files in this folder change with their content.",
    rule(href("/assets/*"), "Cache-Control: public, max-age=31536000, immutable"),
    "# The offline worker is asked for anew at every visit, so that a new build is seen at once.",
    rule(href("/sw.js"), "Cache-Control: no-cache", "Content-Security-Policy: default-src 'none'; connect-src 'self'"),
    "# Data is for everyone, notebooks in a browser included.",
    ...["/api/*", "/data/*"].map((address) => rule(href(address), "Access-Control-Allow-Origin: *")),
    "# Only the parts made for it (/embed/) may stand in a frame of another site.",
    ...unframed.map((address) => rule(href(address), "Content-Security-Policy: frame-ancestors 'none'")),
    "",
  ].join("\n");
}
