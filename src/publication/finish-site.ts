/** What can only be made from all pages of a build, and the promise that no published address is lost. */
import { readFileSync } from "node:fs";
import { socialPicture } from "../components/page/social-picture.ts";
import { missingAddresses, missingMessage, readAddresses } from "./addresses.ts";
import { readBuiltPages } from "./built-pages.ts";
import { writeMarkdownTwins } from "./markdown-twins.ts";
import type { OutputFiles } from "./output-files.ts";
import { beginStage } from "./progress.ts";
import type { SitePlace } from "./render-site.ts";
import type { SearchIndex } from "./search-index.ts";
import { toSitemap } from "./sitemap.ts";
import { drawSocialPictures } from "./social-pictures.ts";

/** The addresses of which the build itself says that they are no longer in use; `root` is the site's address. */
function formerOf(folder: string, root: string): string[] {
  const { items } = JSON.parse(readFileSync(`${folder}api/v1/redirects.json`, "utf8")) as { items: { from: string }[] };
  return items.map(({ from }) => from.slice(root.length));
}

/** Completes a site whose pages, by their addresses, are written. Throws where a published address is missing. */
export async function finishSite(
  addresses: readonly string[],
  output: OutputFiles,
  { origin, base }: SitePlace,
  search: SearchIndex,
): Promise<void> {
  const { folder } = output;
  const absolute = (address: string): string => origin + base + address.replace(/^\//, "");
  const pages = readBuiltPages(
    folder,
    addresses.filter((address) => address !== "/404/"),
  );
  output.write("sitemap.xml", toSitemap(pages, absolute));
  const twins = beginStage("Markdown of pages");
  writeMarkdownTwins(
    folder,
    pages.map(({ address }) => address),
    absolute,
  );
  twins.end();
  const missing = missingAddresses(readAddresses(process.cwd()), folder, formerOf(folder, absolute("/").slice(0, -1)));
  if (missing.length > 0) throw new Error(missingMessage(missing));
  const pictures = beginStage("Social pictures", pages.length);
  await drawSocialPictures(folder, pages, socialPicture.addressOf, undefined, pictures.step);
  pictures.end();
  const index = beginStage("Search index");
  await search.write(output);
  index.end();
}
