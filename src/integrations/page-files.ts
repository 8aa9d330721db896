/** In development, serves each of the files beside the pages at its address; a build takes them through its outlet. */
import type { AstroIntegration } from "astro";

/** The integration. */
export function pageFiles(): AstroIntegration {
  return {
    name: "page-files",
    hooks: {
      "astro:config:setup": ({ command, injectRoute, updateConfig }) => {
        if (command !== "dev") return;
        // One route for files of every name has no extension by which Astro would know that no slash belongs behind it.
        updateConfig({ trailingSlash: "ignore" });
        injectRoute({
          pattern: "/[...file]",
          entrypoint: new URL("./page-files-dev.ts", import.meta.url),
          prerender: true,
        });
      },
    },
  };
}
