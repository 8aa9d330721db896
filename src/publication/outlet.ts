/**
 * Where the site's own program leaves what is no page: the program that Astro compiled has its modules to itself, and meets the
 * build that runs it only in the process that they share. Nothing is written as JSON and read again on the way.
 */
import type { PageFile } from "../exports/page-file.ts";
import type { SearchRecords } from "../exports/search-records.ts";

/** What a build takes. */
export interface Outlet {
  /** Files beside pages; each is made when it is asked for. */
  files(files: Iterable<PageFile>): void;
  /** What the full-text index reads. */
  records(records: SearchRecords): void;
}

const place = Symbol.for("video-world-models-atlas.outlet");
const shared = globalThis as { [place]?: Outlet | undefined };

/** Opens the outlet, or with undefined closes it. */
export function openOutlet(outlet: Outlet | undefined): void {
  shared[place] = outlet;
}

/** The outlet of the build that runs; undefined in development. */
export function theOutlet(): Outlet | undefined {
  return shared[place];
}
