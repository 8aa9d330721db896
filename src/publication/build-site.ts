/** A build from the compiled program of the site to everything that belongs to it. */
import { readFileSync } from "node:fs";
import { socialPicture } from "../components/page/social-picture.ts";
import { missingAddresses, missingMessage, readAddresses } from "./addresses.ts";
import type { BuiltPage } from "./built-pages.ts";
import { Crew } from "./crew.ts";
import { keepTwins } from "./markdown-twins.ts";
import { writeOfflineWorker } from "./offline-worker.ts";
import type { OutputFiles } from "./output-files.ts";
import type { Program, SitePlace } from "./program.ts";
import { beginStage, type Stage } from "./progress.ts";
import { type RenderedShare, renderShare, type ShareOptions } from "./render-share.ts";
import { SearchIndex } from "./search-index.ts";
import { toSitemap } from "./sitemap.ts";
import { drawSocialPictures } from "./social-pictures.ts";

/** The addresses of which the build itself says that they are no longer in use; `root` is the site's address. */
function formerOf(folder: string, root: string): string[] {
  const { items } = JSON.parse(readFileSync(`${folder}api/v1/redirects.json`, "utf8")) as { items: { from: string }[] };
  return items.map(({ from }) => from.slice(root.length));
}

const byAddress = (a: BuiltPage, b: BuiltPage): number => (a.address < b.address ? -1 : 1);

/** Which site is built. */
export const shareOptions = (place: SitePlace): ShareOptions => ({
  place,
  onlyPages: process.env.ATLAS_PARTS === "pages",
});

/** What the last build of this process made. */
export const lastBuild = { pages: 0 };

/** Renders every page together with the crew; returns the shares of all threads. Pages wait for `prepared`. */
async function renderSite(
  program: Program,
  options: ShareOptions,
  output: OutputFiles,
  search: SearchIndex,
  crew: Crew,
  prepared: Promise<void>,
): Promise<RenderedShare[]> {
  const { work } = crew;
  let shown: Stage | undefined;
  const own = await renderShare(program, options, {
    work,
    output,
    records: (records) => search.begin(records),
    begun(amount) {
      shown = beginStage("Pages", amount);
    },
    step: () => shown?.reach(work.taken),
    async mayBegin(stage, early) {
      // The first address has left every text in the cache, where other threads find them.
      if (stage === "all") await Promise.all([prepared, crew.earlyDone(early)]);
      work.allow(stage);
    },
  });
  const shares = [own, ...(await crew.shares())];
  shown?.end();
  return shares;
}

/**
 * Fills the folder with the site; returns how many pages it has. Pages wait for `prepared`, when everything that is made for them
 * elsewhere is there. Throws where a published address is missing.
 */
export async function buildSite(
  program: Program,
  options: ShareOptions,
  output: OutputFiles,
  prepared: Promise<void> = Promise.resolve(),
  crew = new Crew(),
): Promise<number> {
  const { folder } = output;
  const { place, onlyPages } = options;
  const absolute = (address: string): string => place.origin + place.base + address.replace(/^\//, "");
  const search = new SearchIndex(output);
  const shares = await renderSite(program, options, output, search, crew, prepared);
  const pages = shares.flatMap((share) => share.pages).sort(byAddress);
  keepTwins(shares.map(({ twins }) => twins));
  output.write("sitemap.xml", toSitemap(pages, absolute));
  const pictures = beginStage("Social pictures", pages.length);
  await drawSocialPictures(pages, socialPicture.addressOf, (path, picture) => {
    output.write(path, picture);
    pictures.reach(pictures.done + 1);
  });
  pictures.end();
  const rest = beginStage("Search index");
  await search.end();
  await writeOfflineWorker(folder);
  rest.end();
  lastBuild.pages = shares.reduce((sum, { amount }) => sum + amount, 0);
  if (onlyPages) return lastBuild.pages;
  const missing = missingAddresses(readAddresses(process.cwd()), folder, formerOf(folder, absolute("/").slice(0, -1)));
  if (missing.length > 0) throw new Error(missingMessage(missing));
  return lastBuild.pages;
}
