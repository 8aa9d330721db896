/** After a build: what can only be made from all its pages, and the promise that no published address is lost. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { socialPicture } from "../components/page/social-picture.ts";
import { missingAddresses, missingMessage, readAddresses } from "../publication/addresses.ts";
import { readBuiltPages } from "../publication/built-pages.ts";
import { writeMarkdownTwins } from "../publication/markdown-twins.ts";
import { toSitemap } from "../publication/sitemap.ts";
import { drawSocialPictures } from "../publication/social-pictures.ts";
import { readFormerAddresses } from "../sources/former-addresses.ts";

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
        const former = readFormerAddresses(process.cwd()).map(({ from }) => from);
        const missing = missingAddresses(readAddresses(process.cwd()), output, former);
        if (missing.length > 0) throw new Error(missingMessage(missing));
        const drawn = await drawSocialPictures(output, pages, socialPicture.addressOf);
        logger.info(
          `${pages.length} pages in the sitemap, ${twins} more twins in Markdown, ${drawn} social pictures drawn`,
        );
      },
    },
  };
}
