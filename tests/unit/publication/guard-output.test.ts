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

/** Writes many files in many folders, and ends with most of them on their way. */
const program = `
import { existsSync } from "node:fs";
import { holdOutput } from "${source}/guard-output.ts";
import { OutputFiles } from "${source}/output-files.ts";
const held = holdOutput("dist");
const output = new OutputFiles(held.building);
for (let at = 0; at < 20_000; at++) output.write(\`\${at}/index.html\`, "a page");
setInterval(() => {
  if (existsSync(\`\${held.building}/100\`)) ENDING;
}, 1);
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
