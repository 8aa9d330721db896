/** A build from the compiled program of the site to everything that belongs to it. */
import { finishSite } from "./finish-site.ts";
import { openOutlet } from "./outlet.ts";
import type { OutputFiles } from "./output-files.ts";
import { type Program, renderSite, type SitePlace } from "./render-site.ts";
import { SearchIndex } from "./search-index.ts";

/** Fills the folder with the site; returns the addresses of its pages from the root of the site. */
export async function buildSite(program: Program, output: OutputFiles, place: SitePlace): Promise<string[]> {
  const search = new SearchIndex();
  openOutlet({
    files(files) {
      for (const [address, text] of files) output.write(address.slice(1), text);
    },
    records: (records) => search.read(records),
  });
  try {
    const pages = await renderSite(program, output, place);
    await finishSite(pages, output, place, search);
    return pages;
  } finally {
    openOutlet(undefined);
  }
}
