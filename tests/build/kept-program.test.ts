/** A build after a change of one entry compiles nothing, and gives the same bytes as one that begins from nothing. */
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../support/project.ts";
import { digests } from "../support/site.ts";

const project = copyProject();
const site = join(project.folder, "dist");
const programs = join(project.folder, ".cache/program");
/** The note beside the program; all builds here run the same one. */
const note = (): string => join(programs, readdirSync(programs)[0] ?? "", "note.json");
const entry = "methods/genfusion";

function build(environment = {}): void {
  const { status, output } = project.run("node", ["src/cli/build.ts"], environment);
  expect(status, output).toBe(0);
}

const keptAt = (): number => statSync(note()).mtimeMs;

let before: Record<string, string>;
let after: Record<string, string>;
let wasKept: boolean;

beforeAll(() => {
  build();
  before = digests(site);
  const made = keptAt();
  appendFileSync(join(project.folder, `content/${entry}.mdx`), "\nOne more sentence stands here.\n");
  build();
  after = digests(site);
  wasKept = keptAt() === made;
}, 240_000);

afterAll(() => project.remove());

test("the program of the first build serves the second", () => expect(wasKept).toBe(true));

test("what says the sentence or its day differs: the entry and its paper in their forms, feeds, lists of data, sitemap, index", () => {
  const changed = Object.keys({ ...before, ...after }).filter((file) => before[file] !== after[file]);
  expect(changed).toContain(`${entry}/index.html`);
  const expected = [
    /^(?:methods|papers)\/genfusion(?:[./]|$)/,
    /\.feed\.|^feed\./,
    /^(?:api\/v1\/(?:methods|papers)\.json|sitemap\.xml)$/,
    // The worker for reading offline names every file of the build.
    /^(?:pagefind\/|search\/fragments\.json$|sw\.js$)/,
  ];
  expect(changed.filter((file) => !expected.some((form) => form.test(file)))).toEqual([]);
});

test("with every cache spoilt, and on several threads, the same content gives the same bytes", () => {
  const made = keptAt();
  const cache = join(project.folder, ".cache");
  for (const name of readdirSync(cache, { recursive: true, encoding: "utf8" })) {
    const file = join(cache, name);
    if (statSync(file).isFile() && file !== note()) writeFileSync(file, readFileSync(file).subarray(0, 100));
  }
  build({ ATLAS_THREADS: "3" });
  expect(keptAt()).toBeGreaterThan(made);
  expect(Object.entries(digests(site)).filter(([file, digest]) => after[file] !== digest)).toEqual([]);
}, 240_000);
