/** The sitemap: every page for search engines with the day on which it last changed, https://www.sitemaps.org/protocol.html */
import { element, escapeXml, xmlDocument } from "../text/xml.ts";
import type { BuiltPage } from "./built-pages.ts";

/** A sitemap holds at most so many addresses; the protocol's index of sitemaps would be the way beyond. */
const most = 50_000;

/** The sitemap of these pages. Throws where there are more than one sitemap can hold. */
export function toSitemap(pages: readonly BuiltPage[], absolute: (address: string) => string): string {
  if (pages.length > most)
    throw new Error(`A sitemap holds ${most} addresses; ${pages.length} pages need an index of sitemaps.`);
  const text = (name: string, content: string): string => element(name, {}, escapeXml(content));
  const urls = pages.map(({ address, changed }) =>
    element("url", {}, [text("loc", absolute(address)), changed && text("lastmod", changed)]),
  );
  return xmlDocument(element("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls));
}
