/** Checks the content before anything of it is compiled: a build with a mistake stops, and a text with code in it is never compiled. */
import type { AstroIntegration } from "astro";
import { contentIsGood } from "../publication/compile-role.ts";
import { refuseCode } from "./refuse-code.ts";

/** The integration, with the check that runs beside the compiling. It must stand before `mdx()`, so that its plugin sees a text first. */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ command, updateConfig }) => {
        if (command === "build") void contentIsGood();
        updateConfig({
          vite: {
            plugins: [
              {
                name: "refuse-code",
                enforce: "pre",
                transform: {
                  order: "pre",
                  filter: { id: /\.mdx$/ },
                  async handler(text, path) {
                    if (command === "build") await contentIsGood();
                    refuseCode(text, path, command === "build" ? "good" : undefined);
                    return null;
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}
