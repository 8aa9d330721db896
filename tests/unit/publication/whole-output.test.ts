import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  claimOutput,
  type OutputPlaces,
  outputPlaces,
  publishOutput,
  releaseOutput,
} from "../../../src/publication/whole-output.ts";

let folder: string;
let places: OutputPlaces;

const write = (path: string, text: string): void => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, "index.html"), text);
};
const read = (): string => readFileSync(join(places.site, "index.html"), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-"));
  places = outputPlaces(join(folder, "dist"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The number of a process that ran once. */
const gone = 4_194_303;

describe("a finished site", () => {
  test("takes the place of its predecessor, and nothing else stays", () => {
    write(places.site, "old");
    claimOutput(places);
    write(places.building, "new");
    publishOutput(places);
    releaseOutput(places);
    expect(read()).toBe("new");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test("that cannot be moved leaves its predecessor in place", () => {
    write(places.site, "old");
    claimOutput(places);
    expect(() => publishOutput(places)).toThrow("could not be moved");
    expect(read()).toBe("old");
  });
});

describe("a build that ends early", () => {
  test("leaves the former site, and nothing of its own", () => {
    write(places.site, "old");
    claimOutput(places);
    write(places.building, "half");
    releaseOutput(places);
    expect(read()).toBe("old");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test("without saying a word is cleared up by the next one", () => {
    write(places.former, "old");
    write(places.building, "half");
    writeFileSync(places.lock, String(gone));
    claimOutput(places);
    expect(read()).toBe("old");
    expect(existsSync(places.building)).toBe(false);
  });
});

describe("a second build", () => {
  test("is told which process is first and what to do", () => {
    claimOutput(places);
    expect(() => claimOutput(places)).toThrow(
      `Another build (process ${process.pid}) is writing ${places.site}. Wait until it has ended, or build elsewhere: npx astro build --outDir <folder>. If no build is running, delete ${places.lock}.`,
    );
  });

  test.each(["", "no number", "-1"])("takes over a lock that says %j", (text) => {
    writeFileSync(places.lock, text);
    claimOutput(places);
    expect(readFileSync(places.lock, "utf8")).toBe(String(process.pid));
  });

  test("into another folder has a lock of its own", () => {
    claimOutput(places);
    claimOutput(outputPlaces(join(folder, "elsewhere")));
    expect(readdirSync(folder).sort()).toEqual([".dist.lock", ".elsewhere.lock"]);
  });
});
