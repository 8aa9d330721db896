/** In dev, a change in `content/` makes the knowledge base anew and reloads the page. */
import type { AstroIntegration } from "astro";

/** What runs the site's modules within Astro's own process, https://vite.dev/guide/api-environment-frameworks */
const hasRunner = (environment: object): environment is { readonly runner: { clearCache(): void } } =>
  "runner" in environment;

/** The integration; it does nothing in a build. */
export function contentWatch(): AstroIntegration {
  return {
    name: "content-watch",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.add("content");
        server.watcher.on("all", (_, path) => {
          if (!/[\\/]content[\\/]/.test(`/${path}`)) return;
          // The code stays as it was compiled; only what it made of the content is made anew.
          for (const environment of Object.values(server.environments))
            if (hasRunner(environment)) environment.runner.clearCache();
          server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}
