import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

// The projects of the bench share one folder of dependencies, where Astro would keep its store of entries from build to build.
export default defineConfig({ site: "http://localhost:4321", cacheDir: ".astro/cache", integrations: [mdx()] });
