/** Builds the site beside its place and moves it there as the last step, so that a failure leaves the former site as it was. */
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { AstroIntegration } from "astro";
import {
  claimOutput,
  type OutputPlaces,
  outputPlaces,
  publishOutput,
  releaseOutput,
} from "../publication/whole-output.ts";

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Tells whoever started the build what stands in the folder now, and what to do. */
function tellFailure({ site }: OutputPlaces): void {
  const state = existsSync(site) ? "is as it was before this build" : "was not made";
  console.error(
    `\nThe build did not end, so nothing was published: ${site} ${state}. Mend what is named above and build again; where a disk is full (ENOSPC, EFBIG), free some space first.`,
  );
}

/** The integration. It must stand last, after everything that writes into the output. */
export function wholeOutput(): AstroIntegration {
  let places: OutputPlaces | undefined;
  const end = (): void => {
    if (!places) return;
    releaseOutput(places);
    tellFailure(places);
    places = undefined;
  };
  return {
    name: "whole-output",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig }) => {
        if (command !== "build") return;
        const wanted = outputPlaces(fileURLToPath(config.outDir).replace(/[\\/]+$/, ""));
        claimOutput(wanted);
        places = wanted;
        process.once("exit", end);
        for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
        updateConfig({ outDir: pathToFileURL(`${wanted.building}/`) });
      },
      "astro:build:done": ({ logger }) => {
        if (!places) return;
        publishOutput(places);
        releaseOutput(places);
        logger.info(`the site stands whole in ${places.site}`);
        places = undefined;
      },
    },
  };
}
