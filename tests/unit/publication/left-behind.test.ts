import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { clearLeftBehind } from "../../../src/publication/left-behind.ts";

const folder = mkdtempSync(join(tmpdir(), "cache-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The number of a process that ran once. */
const gone = 4_194_303;

test("what a build that runs no more left unfinished goes; what is finished, or still being made, stays", () => {
  for (const name of [`compiling.${gone}`, `program.${gone}`, `program.${process.pid}`, "program"]) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "entry.mjs"), "code");
  }
  for (const name of [`texts.json.${gone}`, `texts.json.${process.pid}`, "texts.json"])
    writeFileSync(join(folder, name), "{}");
  clearLeftBehind(folder);
  expect(readdirSync(folder).sort()).toEqual([
    "program",
    `program.${process.pid}`,
    "texts.json",
    `texts.json.${process.pid}`,
  ]);
});

test("where there is no cache, nothing happens", () => expect(clearLeftBehind(join(folder, "none"))).toBeUndefined());
