/** What the offline worker keeps of the site, decided by address alone. Addresses are relative to the root of the site, without a slash before. */

/**
 * How an answer is kept: `lasting` files never change under their name, `page`s and `part`s (scripts, data of search and graph)
 * come from the network whenever it answers. Everything else, downloads above all, is left to the browser.
 */
export type Kind = "page" | "part" | "lasting";

const lasting = /^(?:assets\/|pagefind\/(?:fragment|index|filter)\/)|\.pf_meta$/;
const part =
  /^(?:islands\/[\w-]+\.js|(?:search|graph|compare|timeline)\/[\w/-]+\.json|[\w-]+\/list\.json|quiz\.json|pagefind\/[\w.-]+|favicon\.svg)$/;

/** How to keep the answer to a request; undefined where it is not kept. */
export function kindOf(address: string, isNavigation: boolean): Kind | undefined {
  if (lasting.test(address)) return "lasting";
  if (part.test(address)) return "part";
  return isNavigation ? "page" : undefined;
}

/** How the names of all stores of a site begin, given the path of its root; the sign of a build ends them. */
export const storePrefix = (root: string): string => `atlas ${root} `;

/** One page that can be read without a connection. */
export interface KeptPage {
  readonly address: string;
  readonly title: string;
}

/** Where the page that tells of the missing connection takes the list of pages. */
export const listPlace = "<ul data-kept></ul>";

const titleOf = /<title>([^<]*)<\/title>/;
const siteName = / · [^·]*$/;

/** The title of a page as its HTML has it, still escaped, without the name of the site; its address where it has none. */
export function titleIn(html: string, address: string): string {
  return titleOf.exec(html)?.[1]?.replace(siteName, "") || address.replace(/[&<>"]/g, "");
}

/** The page with the list in its place, by title; titles and addresses must be HTML already, as pages and URLs have them. */
export function withList(html: string, pages: readonly KeptPage[]): string {
  const sorted = [...pages].sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0));
  const items = sorted.map(({ address, title }) => `<li><a href="${address.replace(/["<>]/g, "")}">${title}</a></li>`);
  return html.replace(listPlace, () => `<ul class="spaced">${items.join("")}</ul>`);
}
