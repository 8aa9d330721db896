import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { contentCheck } from "./src/integrations/content-check.ts";
import { contentWatch } from "./src/integrations/content-watch.ts";
import { pageFiles } from "./src/integrations/page-files.ts";
import { publish } from "./src/integrations/publish.ts";
import { wholeOutput } from "./src/integrations/whole-output.ts";
import { usualSite } from "./src/places.ts";

export default defineConfig({
  site: process.env.SITE_URL ?? usualSite,
  base: process.env.BASE_PATH ?? "/",
  trailingSlash: "always",
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  compressHTML: true,
  // Texts hold no code to be coloured, and the security policy refuses the styles that colours would need.
  markdown: { syntaxHighlight: false },
  // Every page names the type face; a short name is a few bytes less in each.
  vite: {
    build: {
      rollupOptions: {
        output: {
          assetFileNames: ({ names }) =>
            `assets/${/\.woff2$/.test(names[0] ?? "") ? "serif" : "[name]"}.[hash][extname]`,
        },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx(), contentWatch(), pageFiles(), publish(), wholeOutput()],
});
