/** In dev, a change in `content/` makes the knowledge base anew and reloads the page. */
import type { AstroIntegration } from "astro";

/** The integration; it does nothing in a build. */
export function contentWatch(): AstroIntegration {
  return {
    name: "content-watch",
    hooks: {
      "astro:server:setup": ({ server }) => {
        server.watcher.add("content");
        server.watcher.on("all", (_, path) => {
          if (!/[\\/]content[\\/]/.test(`/${path}`)) return;
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: "full-reload" });
        });
      },
    },
  };
}
