/** Files that stand beside pages: `/papers/worldmem.bib` beside `/papers/worldmem/`. */

/** One file: its address from the root of the site, and what it says. */
export type PageFile = readonly [address: string, text: string];

/** The address of a file beside a page: that of the page without its final slash, and an extension; `/index.md` for the home page. */
export function besidePage(page: string, extension: string): string {
  return `${page.replace(/\/$/, "") || "/index"}.${extension}`;
}
