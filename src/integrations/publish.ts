/**
 * Takes the rendering from Astro: as soon as the site is compiled, its program is kept for later builds and run by
 * `publication/build-site.ts`, which writes the pages and everything that can only be made from all of them.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { toPlaces } from "../places.ts";
import { compilesOnly, tellCompiled, wantedProgram } from "../publication/compile-role.ts";
import type { App } from "../publication/compiled-program.ts";
import { keepProgram, programKey } from "../publication/kept-program.ts";
import type { SitePlace } from "../publication/program.ts";

/** Astro's own way to run the program, which has loaded it after its set-up; and the options, in which it counts the pages. */
interface Prerenderer {
  readonly app: App & { getOptions(): { readonly pageNames: string[] } };
}

/** Where Astro puts the program, below the output. */
const codeFolder = ".prerender";

/** The integration. */
export function publish(): AstroIntegration {
  let output = "";
  let key: string | undefined;
  let place: SitePlace = { origin: "", base: "/" };
  let routes: ReadonlyMap<string, { readonly styles: readonly unknown[] }> = new Map();
  const keep = (): void => {
    const code = join(output, codeFolder);
    // Where the output lies outside the project, Astro puts the program into a folder that it names to nobody.
    if (!existsSync(code)) return;
    const entry = readdirSync(code).find((name) => name.startsWith("prerender-entry."));
    if (!key || !entry) return;
    const styles = [...routes].map(([route, page]) => [route, page.styles] as const);
    const how = compilesOnly ? "move" : "copy";
    keepProgram(process.cwd(), key, { code, files: output.replace(/\/$/, ""), how }, { entry, place, styles });
  };
  return {
    name: "publish",
    hooks: {
      "astro:config:setup": ({ command }) => {
        if (command === "build") key = wantedProgram ?? programKey(process.cwd());
      },
      "astro:config:done": ({ config }) => {
        output = fileURLToPath(config.outDir);
        const { origin, base } = toPlaces(config.site, config.base);
        place = { origin, base };
      },
      "astro:build:setup": ({ pages }) => {
        routes = pages;
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: "publish",
          async getStaticPaths() {
            keep();
            if (compilesOnly) return tellCompiled();
            const { app } = usual as unknown as Prerenderer;
            const { buildWithAstro } = await import("../publication/build-with-astro.ts");
            const amount = await buildWithAstro(app, place, output);
            // Astro counts the names and says how many there are.
            app.getOptions().pageNames.length = amount;
            // Nothing is left for Astro to render.
            return [];
          },
        }));
      },
    },
  };
}
