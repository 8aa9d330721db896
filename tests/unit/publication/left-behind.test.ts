import { spawnSync } from "node:child_process";
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

const source = join(import.meta.dirname, "../../../src");

/** Ends while another thread writes one piece after the other into the cache. */
const program = `
import { readdirSync } from "node:fs";
import { isMainThread, Worker } from "node:worker_threads";
import { clearUnfinished, endWithProcess } from "${source}/publication/left-behind.ts";
import { writeKept } from "${source}/sources/cache.ts";
if (isMainThread) {
  endWithProcess(new Worker(new URL(import.meta.url)));
  process.once("exit", () => clearUnfinished("cache"));
  setInterval(() => {
    if (readdirSync("cache").some((name) => name !== "texts.json")) process.exit(1);
  }, 1);
} else {
  const large = Buffer.alloc(20_000_000);
  for (;;) writeKept("cache/texts.json", large);
}
`;

test("a process that ends while another of its threads writes leaves nothing unfinished", () => {
  const home = join(folder, "home");
  mkdirSync(join(home, "cache"), { recursive: true });
  writeFileSync(join(home, "build.mjs"), program);
  const { status, stderr } = spawnSync(process.execPath, ["build.mjs"], {
    cwd: home,
    encoding: "utf8",
    timeout: 30_000,
  });
  expect(status, stderr).toBe(1);
  expect(readdirSync(join(home, "cache")).filter((name) => name !== "texts.json")).toEqual([]);
});
