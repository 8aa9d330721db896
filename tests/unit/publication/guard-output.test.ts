/** A build that ends while another thread still writes its files. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const source = join(import.meta.dirname, "../../../src/publication");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "output-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/index.html"), "the former site");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Holds a folder in which another thread writes files without end, and ends meanwhile. */
const program = `
import { existsSync } from "node:fs";
import { isMainThread, Worker, workerData } from "node:worker_threads";
import { holdOutput } from "${source}/guard-output.ts";
import { OutputFiles } from "${source}/output-files.ts";
import { WriterTurn } from "${source}/writer-turn.ts";
if (isMainThread) {
  const held = holdOutput("dist");
  const turn = new WriterTurn();
  new Worker(new URL(import.meta.url), { workerData: { folder: held.building, turn: turn.number } });
  turn.endBeforeExit();
  setInterval(() => {
    if (existsSync(\`\${held.building}/100\`)) ENDING;
  }, 1);
} else {
  const output = new OutputFiles(workerData.folder, undefined, new WriterTurn(workerData.turn));
  for (let at = 0; ; at++) output.write(\`\${at}/index.html\`, "a page");
}
`;

test.each([
  ["by a signal", 'process.kill(process.pid, "SIGINT")', 130],
  ["by a mistake that nobody expected", '{ throw new Error("unexpected") }', 1],
  ["by its own decision", "process.exit(1)", 1],
])("ended %s, it leaves the former site and nothing of its own", (_, ending, code) => {
  const script = join(folder, "build.mjs");
  writeFileSync(script, program.replace("ENDING", ending));
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8", timeout: 30_000 });
  expect(status).toBe(code);
  expect(stderr).toContain("nothing was published: dist is as it was before this build");
  expect(readdirSync(folder)).toEqual(["build.mjs", "dist"]);
  expect(readFileSync(join(folder, "dist/index.html"), "utf8")).toBe("the former site");
});
