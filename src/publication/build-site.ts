/** A build from the compiled program of the site to everything that belongs to it. */
import { readFileSync } from "node:fs";
import { socialPicture } from "../components/page/social-picture.ts";
import { missingAddresses, missingMessage, readAddresses } from "./addresses.ts";
import { type BuiltPage, toBuiltPage } from "./built-pages.ts";
import { MarkdownTwins } from "./markdown-twins.ts";
import { writeOfflineWorker } from "./offline-worker.ts";
import { openOutlet } from "./outlet.ts";
import type { OutputFiles } from "./output-files.ts";
import { beginStage } from "./progress.ts";
import { type Program, renderSite, type SitePlace } from "./render-site.ts";
import { SearchIndex } from "./search-index.ts";
import { toSitemap } from "./sitemap.ts";
import { drawSocialPictures } from "./social-pictures.ts";

/** The addresses of which the build itself says that they are no longer in use; `root` is the site's address. */
function formerOf(folder: string, root: string): string[] {
  const { items } = JSON.parse(readFileSync(`${folder}api/v1/redirects.json`, "utf8")) as { items: { from: string }[] };
  return items.map(({ from }) => from.slice(root.length));
}

const byAddress = (a: BuiltPage, b: BuiltPage): number => (a.address < b.address ? -1 : 1);

/** True where exports and pictures are left out, for `npm run bench`, which tells what the pages alone cost. */
const onlyPages = process.env.ATLAS_PARTS === "pages";

/** What the last build of this process made. */
export const lastBuild = { pages: 0 };

/**
 * Fills the folder with the site; returns how many pages it has. Pages wait for `prepared`, when everything that is made for them
 * elsewhere is there. Throws where a published address is missing.
 */
export async function buildSite(
  program: Program,
  output: OutputFiles,
  place: SitePlace,
  prepared: Promise<void> = Promise.resolve(),
): Promise<number> {
  const { folder } = output;
  const absolute = (address: string): string => place.origin + place.base + address.replace(/^\//, "");
  const search = new SearchIndex();
  const twins = new MarkdownTwins(output, absolute);
  const pages: BuiltPage[] = [];
  openOutlet({
    files(files) {
      for (const [address, text] of files) output.write(address.slice(1), text);
    },
    records: (records) => search.read(records),
  });
  const amount = await renderSite(program, output, place, prepared, onlyPages, (address, html) => {
    const page = address === "/404/" ? undefined : toBuiltPage(address, html);
    if (!page || onlyPages) return;
    pages.push(page);
    twins.add(address, html);
  }).finally(() => openOutlet(undefined));

  pages.sort(byAddress);
  output.write("sitemap.xml", toSitemap(pages, absolute));
  const pictures = beginStage("Social pictures", pages.length);
  await drawSocialPictures(pages, socialPicture.addressOf, (path, picture) => {
    output.write(path, picture);
    pictures.step();
  });
  pictures.end();
  const rest = beginStage("Markdown of pages, search index");
  await twins.end();
  await search.write(output);
  await output.settle();
  await writeOfflineWorker(folder);
  rest.end();
  lastBuild.pages = amount;
  if (onlyPages) return amount;
  const missing = missingAddresses(readAddresses(process.cwd()), folder, formerOf(folder, absolute("/").slice(0, -1)));
  if (missing.length > 0) throw new Error(missingMessage(missing));
  return amount;
}
