/** After a build: what can only be made from all its pages, and the promise that no published address is lost. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { socialPicture } from "../components/page/social-picture.ts";
import { missingAddresses, missingMessage, readAddresses } from "../publication/addresses.ts";
import { readBuiltPages } from "../publication/built-pages.ts";
import { writeMarkdownTwins } from "../publication/markdown-twins.ts";
import { toSitemap } from "../publication/sitemap.ts";
import { drawSocialPictures } from "../publication/social-pictures.ts";

/** The addresses of which the build itself says that they are no longer in use; `root` is the site's address. */
function formerOf(output: string, root: string): string[] {
  const { items } = JSON.parse(readFileSync(`${output}api/v1/redirects.json`, "utf8")) as { items: { from: string }[] };
  return items.map(({ from }) => from.slice(root.length));
}

/** The integration; it stands after the one that writes the files beside the pages. */
export function publish(): AstroIntegration {
  let absolute = (address: string): string => address;
  return {
    name: "publish",
    hooks: {
      "astro:config:done": ({ config }) => {
        const root = `${(config.site ?? "").replace(/\/+$/, "")}/${config.base.replace(/^\/+|\/+$/g, "")}`.replace(
          /\/+$/,
          "",
        );
        absolute = (address) => root + address;
      },
      "astro:build:done": async ({ dir, pages: built, logger }) => {
        const output = fileURLToPath(dir);
        const addresses = built.map(({ pathname }) => `/${pathname}`).filter((address) => address !== "/404/");
        const pages = readBuiltPages(output, [...new Set(addresses)]);
        writeFileSync(`${output}sitemap.xml`, toSitemap(pages, absolute));
        const twins = writeMarkdownTwins(
          output,
          pages.map(({ address }) => address),
          absolute,
        );
        const missing = missingAddresses(readAddresses(process.cwd()), output, formerOf(output, absolute("")));
        if (missing.length > 0) throw new Error(missingMessage(missing));
        const drawn = await drawSocialPictures(output, pages, socialPicture.addressOf);
        logger.info(
          `${pages.length} pages in the sitemap, ${twins} more twins in Markdown, ${drawn} social pictures drawn`,
        );
      },
    },
  };
}
