/** Builds the site beside its place and moves it there as the last step, so that a failure leaves the former site as it was. */
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import { compilesOnly } from "../publication/compile-role.ts";
import { type HeldOutput, holdOutput } from "../publication/guard-output.ts";

/** The integration. It must stand last, after everything that writes into the output. */
export function wholeOutput(): AstroIntegration {
  let held: HeldOutput | undefined;
  return {
    name: "whole-output",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build" || compilesOnly) return;
        held = holdOutput(fileURLToPath(config.outDir));
        updateConfig({ outDir: pathToFileURL(`${held.building}/`) });
      },
      "astro:build:done": ({ logger }) => {
        if (!held) return;
        held.publish();
        logger.info(`the site stands whole in ${held.site}`);
      },
    },
  };
}
