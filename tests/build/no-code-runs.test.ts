/** An entry that holds code stops the build before anything of it is compiled, so the code never runs. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject, type ProjectCopy, type Run } from "../support/project.ts";

const lesson = "content/taxonomy/external-retrieval.mdx";
const paper = "content/papers/worldmem.mdx";
const code = `globalThis.process.getBuiltinModule("node:fs").writeFileSync("ran.txt", "the code ran")`;

let project: ProjectCopy;
let run: Run;

beforeAll(() => {
  project = copyProject();
  for (const [path, text] of [
    [lesson, `export const stolen = ${code};\n\nThe bank holds {${code}} frames.`],
    [paper, `The bank holds {${code}} frames.`],
  ] as const) {
    const file = join(project.folder, path);
    writeFileSync(file, `${readFileSync(file, "utf8").trimEnd()}\n\n${text}\n`);
  }
  run = project.run("astro", ["build"]);
}, 120_000);

afterAll(() => project.remove());

test("the build fails and names every place", () => {
  expect(run.status).not.toBe(0);
  expect(run.output).toMatch(/content\/taxonomy\/external-retrieval\.mdx:\d+:1 {2}error {2}import-export/);
  expect(run.output).toMatch(/content\/taxonomy\/external-retrieval\.mdx:\d+:16 {2}error {2}expression/);
  expect(run.output).toMatch(/content\/papers\/worldmem\.mdx:\d+:16 {2}error {2}expression/);
});

test("the code did not run, and nothing was built", () => {
  expect(existsSync(join(project.folder, "ran.txt"))).toBe(false);
  expect(existsSync(join(project.folder, "dist/index.html"))).toBe(false);
});
