/** Holds the folder of a build until it is published, and tells how things stand where the build ends before. */
import { existsSync } from "node:fs";
import { claimOutput, type OutputPlaces, outputPlaces, publishOutput, releaseOutput } from "./whole-output.ts";

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Tells whoever started the build what stands in the folder now, and what to do. */
function tellFailure({ site }: OutputPlaces): void {
  const state = existsSync(site) ? "is as it was before this build" : "was not made";
  console.error(
    `\nThe build did not end, so nothing was published: ${site} ${state}. Mend what is named above and build again; where a disk is full (ENOSPC, EFBIG), free some space first.`,
  );
}

/** The folder that a build holds. */
export interface HeldOutput extends OutputPlaces {
  /** Puts the finished site in its place, and lets go. */
  publish(): void;
}

/** Claims the folder of a site. Throws where another build has it. */
export function holdOutput(site: string): HeldOutput {
  const places = outputPlaces(site.replace(/[\\/]+$/, ""));
  let isHeld = false;
  process.once("exit", () => {
    if (!isHeld) return;
    try {
      releaseOutput(places);
    } catch {
      // The next build clears up what could not be removed.
    }
    tellFailure(places);
  });
  // Before the folder is claimed: a signal that comes in that moment must find someone who gives it back.
  for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code));
  claimOutput(places);
  isHeld = true;
  return {
    ...places,
    publish(): void {
      publishOutput(places);
      releaseOutput(places);
      isHeld = false;
    },
  };
}
