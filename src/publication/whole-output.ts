/**
 * A built site appears whole or not at all: it is built in a folder beside its place, and moved there when everything is written.
 * One build at a time has that folder; what an interrupted one left behind is taken over by the next.
 */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** The folders of one site: where it stands, where it is built, where its predecessor waits for a moment; and the lock. */
export interface OutputPlaces {
  readonly site: string;
  readonly building: string;
  readonly former: string;
  readonly lock: string;
}

/** The places that belong to the folder of a site. They stand beside it, because only within one disk a move is a single step. */
export function outputPlaces(site: string): OutputPlaces {
  const beside = (ending: string): string => join(dirname(site), `.${basename(site)}.${ending}`);
  return { site, building: beside("building"), former: beside("former"), lock: beside("lock") };
}

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

/** True where a process of that number runs; it may belong to someone else. */
export function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** The process that holds a lock, or undefined where it runs no more or the lock cannot be read. */
function holderOf(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    return Number.isSafeInteger(pid) && pid > 0 && runs(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** A name beside the lock that no other process uses. */
const ownName = (lock: string): string => `${lock}.${process.pid}`;

/**
 * Makes the lock; false where there is one. It gets its name when it holds the number of this process already: whoever looks in that
 * moment would take a lock without a number for one of a build that is gone. Throws where the folder cannot be written.
 */
function makeLock(lock: string): boolean {
  const own = ownName(lock);
  try {
    writeFileSync(own, String(process.pid));
    linkOrCopy(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw new Error(
      `Nothing can be written to ${dirname(lock)} (${codeOf(error)}). Free some space on the disk, or build where you may write: npx astro build --outDir <folder>.`,
      { cause: error },
    );
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives a file a second name that must be free. Some disks know no second names; there it is copied. */
function linkOrCopy(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if (codeOf(error) === "EEXIST") throw error;
    copyFileSync(file, name, constants.COPYFILE_EXCL);
  }
}

/** Puts away the lock of a build that is gone; where another build has taken it over in that moment, it stays. */
function putAway(lock: string): void {
  const own = ownName(lock);
  try {
    renameSync(lock, own);
    if (holderOf(own) !== undefined) linkOrCopy(own, lock);
  } catch {
    // Someone else has put it away.
  } finally {
    rmSync(own, { force: true });
  }
}

/** Brings back a predecessor that was moved aside by a build which then ended; removes what else it left. */
function clearUp({ site, building, former }: OutputPlaces): void {
  if (existsSync(former) && !existsSync(site)) renameSync(former, site);
  // Another process of the build may still write its last file while this one ends.
  for (const folder of [building, former])
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
}

/**
 * Reserves the places for this process. Throws where another build has them.
 * A lock whose process is gone, for example after a power cut, is taken over.
 */
export function claimOutput(places: OutputPlaces): void {
  mkdirSync(dirname(places.site), { recursive: true });
  if (!makeLock(places.lock)) {
    const holder = holderOf(places.lock);
    if (holder !== undefined)
      throw new Error(
        `Another build (process ${holder}) is writing ${places.site}. Wait until it has ended, or build elsewhere: npx astro build --outDir <folder>. If no build is running, delete ${places.lock}.`,
      );
    putAway(places.lock);
    if (!makeLock(places.lock))
      throw new Error(`Another build has just begun to write ${places.site}. Wait until it has ended.`);
  }
  clearUp(places);
}

/** Puts the finished site in its place. Where that fails, the predecessor stands there as before. */
export function publishOutput({ site, building, former }: OutputPlaces): void {
  if (existsSync(site)) renameSync(site, former);
  try {
    renameSync(building, site);
  } catch (error) {
    if (existsSync(former)) renameSync(former, site);
    throw new Error(
      `The finished site could not be moved to ${site} (${codeOf(error)}); close what has files open there, and build again.`,
      {
        cause: error,
      },
    );
  }
  rmSync(former, { recursive: true, force: true });
}

/** Gives the places back, and removes what was built but not published. */
export function releaseOutput(places: OutputPlaces): void {
  try {
    clearUp(places);
  } finally {
    rmSync(places.lock, { force: true });
  }
}
