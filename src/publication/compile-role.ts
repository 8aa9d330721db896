/**
 * The part that this process has in a build with Astro: it runs the whole build, or only compiles for another process. Who only compiles
 * loads nothing of the check and nothing of what writes the site; that would take a tenth of its time.
 */

/** In the process that only compiles, see `cli/compile.ts`, the key of the program that is wanted. */
export const wantedProgram = process.env.ATLAS_COMPILE_ONLY;

/** True in that process. */
export const compilesOnly = wantedProgram !== undefined;

/** Tells the build that waits for it that the program is compiled, and ends this process: nothing else of Astro's work is wanted. */
export function tellCompiled(): Promise<never> {
  return new Promise(() => {
    process.send?.("compiled", () => process.exit(0));
  });
}

const saidByParent = (): Promise<unknown> => new Promise((resolve) => process.once("message", resolve));

async function checkedHere(): Promise<unknown> {
  const { thePreparation } = await import("./preparation.ts");
  return thePreparation().checked;
}

let good: Promise<unknown> | undefined;

/** Resolves when the content was found good; it begins the check, or begins to listen, with the first question. */
export function contentIsGood(): Promise<unknown> {
  good ??= compilesOnly ? saidByParent() : checkedHere();
  // A build that ends before does not wait, and it tells its own reason.
  good.catch(() => {});
  return good;
}
