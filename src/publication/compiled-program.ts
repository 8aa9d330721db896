/** The program that Astro compiles from a site, as something that can be run in this build and, from its kept code, in a later one. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { StaticPaths } from "astro/runtime/prerender/static-paths.js";
import type { KeptProgram } from "./kept-program.ts";
import type { Program } from "./program.ts";

/** The app of a compiled site, as far as it is used here; https://docs.astro.build/en/reference/adapter-reference/ */
export interface App {
  render: Program["render"];
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
}

/** The app as a program. */
export function toProgram(app: App): Program {
  return {
    paths: () => new StaticPaths(app as never).getAll(),
    render: (request, options) => app.render(request, options),
  };
}

/** Where Astro's own messages go when its program runs without it. */
const destination = { write: ({ message }: { message: string }): void => console.error(message) };

/** Loads a kept program. */
export async function loadProgram({ code, entry, styles }: KeptProgram): Promise<Program> {
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { app: App };
  app.setInternals({ pagesByKeys: new Map(styles.map(([route, sheets]) => [route, { styles: sheets }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination, level: "warn" } } });
  return toProgram(app);
}
