/** The command line as an author meets it, on a copy of the sample Atlas. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "atlas-check-"));
const paper = join(folder, "content/papers/worldmem.mdx");

function run(command: "check" | "explain", args: readonly string[], cwd = folder) {
  const { status, stdout, stderr } = spawnSync(
    join(root, "node_modules/.bin/node"),
    [join(root, `src/cli/${command}.ts`), ...args],
    { cwd, encoding: "utf8", env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: "1774915200" } },
  );
  return { status, stdout, stderr };
}

beforeEach(() => {
  rmSync(join(folder, "content"), { recursive: true, force: true });
  cpSync(join(root, "tests/fixtures/atlas/content"), join(folder, "content"), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const spoil = (from: string, to: string): void => writeFileSync(paper, readFileSync(paper, "utf8").replace(from, to));

test("content without errors ends with status 0", () => {
  expect(run("check", [])).toMatchObject({ status: 0, stdout: expect.stringMatching(/: 0 errors, 0 warnings\.\n$/) });
});

test("an error ends with status 1, a warning does not", () => {
  spoil("common failure", "common modeling failure");
  expect(run("check", [])).toMatchObject({ status: 0, stdout: expect.stringContaining("warning  spelling") });
  spoil('"2504.12369"', "2504.12369");
  expect(run("check", [])).toMatchObject({ status: 1, stdout: expect.stringContaining("error  yaml-changes-value") });
});

test("naming files or folders reports on them only, but reads everything", () => {
  spoil('"2504.12369"', "2504.12369");
  expect(run("check", ["content/methods"])).toMatchObject({ status: 0 });
  expect(run("check", [paper]).stdout).toContain("1 file checked: 1 error, 0 warnings.");
  expect(run("check", ["content/papers/worldmen.mdx"])).toMatchObject({
    status: 2,
    stderr:
      "content/papers/worldmen.mdx is not a file or folder of content/. Did you mean content/papers/worldmem.mdx?\n",
  });
});

test("--fix mends what is safe, says so, and reports the rest", () => {
  spoil('"2504.12369"', "2504.12369");
  spoil("citationKey:", "citationkey:");
  const { status, stdout, stderr } = run("check", ["--fix"]);
  expect(stderr).toBe("content/papers/worldmem.mdx:13:23  mended  yaml-changes-value: puts 2504.12369 in quotes\n");
  expect(stdout).toContain('Did you mean "citationKey"?');
  expect(stdout).not.toContain("yaml-changes-value");
  expect(status).toBe(1);
  expect(readFileSync(paper, "utf8")).toContain('identifiers: { arxiv: "2504.12369" }');
});

test("--fix goes on until nothing is left that it can mend", () => {
  spoil('title: "WorldMem: Long', "title: WorldMem: Long");
  spoil('with Memory"', "with Memory");
  spoil('"2504.12369"', "2504.12369");
  const { status, stdout, stderr } = run("check", ["--fix"]);
  expect(stderr).toMatch(/mended {2}unquoted-colon[\s\S]*mended {2}yaml-changes-value/);
  expect(stdout).toMatch(/: 0 errors, 0 warnings\.\n$/);
  expect(status).toBe(0);
});

test("--reporter json prints JSON alone; an unknown reporter or option prints the usage", () => {
  expect(JSON.parse(run("check", ["--reporter", "json"]).stdout)).toMatchObject({ errors: 0, issues: [] });
  expect(run("check", ["--reporter", "xml"])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining("terminal|json|github"),
  });
  expect(run("check", ["--fixx"])).toMatchObject({ status: 2, stderr: expect.stringContaining("npm run check") });
});

test("explain shows both examples of a rule, lists all rules, and helps with a misspelt one", () => {
  const { stdout } = run("explain", ["arxiv-id"], root);
  expect(stdout).toContain('13 | identifiers: { arxiv: "https://arxiv.org/abs/2504.12369v2" }');
  expect(stdout).toContain('13 | identifiers: { arxiv: "2504.12369" }');
  expect(run("explain", [], root).stdout).toContain("unquoted-colon");
  expect(run("explain", ["arxiv"], root)).toMatchObject({ status: 1, stderr: expect.stringContaining('"arxiv-id"') });
});
