/** Builds that are interrupted, run beside each other, or find no room: the site in `dist` is the former one or the new one, never half of one. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { copyProject } from "../support/project.ts";
import { dist, filesBelow } from "../support/site.ts";

const project = copyProject();
const site = join(project.folder, "dist");
const env = { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1" };
afterAll(() => project.remove());

beforeEach(() => {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "index.html"), "the former site");
});

/** Beside the sources stands the former site and nothing of a build. */
function expectFormerSite(): void {
  expect(readdirSync(site)).toEqual(["index.html"]);
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("the former site");
  expect(readdirSync(project.folder).filter((name) => name.startsWith(".dist"))).toEqual([]);
}

async function startBuild(): Promise<{ build: ChildProcess; ended: Promise<{ code: number | null; output: string }> }> {
  const build = spawn(join(project.folder, "node_modules/.bin/astro"), ["build"], { cwd: project.folder, env });
  let output = "";
  for (const stream of [build.stdout, build.stderr]) stream.on("data", (data) => (output += String(data)));
  const ended = new Promise<{ code: number | null; output: string }>((done) =>
    build.on("close", (code) => done({ code, output })),
  );
  while (!existsSync(join(project.folder, ".dist.lock")) && build.exitCode === null) await pause(50);
  return { build, ended };
}

test("a second build is refused while the first one runs; the first one, interrupted, leaves the former site", async () => {
  const { build, ended } = await startBuild();
  const second = project.run("astro", ["build"]);
  expect(second.status).not.toBe(0);
  expect(second.output).toMatch(/Another build \(process \d+\) is writing .*dist\. Wait until it has ended/);
  build.kill("SIGTERM");
  const first = await ended;
  expect(first.code).toBe(143);
  expect(first.output).toContain("nothing was published");
  expect(first.output).toContain("is as it was before this build");
  expectFormerSite();
}, 180_000);

// A limit on the size of a file fails a write in its middle, as a full disk does; no test can fill the disk of whoever runs it.
test.skipIf(process.platform === "win32")(
  "a build that finds no room leaves the former site and says what to do",
  () => {
    const command = `ulimit -f 40; exec ${join(project.folder, "node_modules/.bin/astro")} build`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], {
      cwd: project.folder,
      encoding: "utf8",
      env,
    });
    expect(status).not.toBe(0);
    expect(stdout + stderr).toMatch(/nothing was published.*build again.*free some space/s);
    expectFormerSite();
  },
  180_000,
);

test("a cache that cannot be written costs time only: the site is the same", () => {
  // A file in the place of the folder refuses everyone, the administrator too.
  rmSync(join(project.folder, ".cache"), { recursive: true, force: true });
  writeFileSync(join(project.folder, ".cache"), "");
  const { status, output } = project.run("astro", ["build"]);
  expect(output.slice(-2000)).toContain("Complete");
  expect(status).toBe(0);
  expect(filesBelow(site)).toEqual(filesBelow(dist));
  expect(readdirSync(project.folder).filter((name) => name.startsWith(".dist"))).toEqual([]);
}, 300_000);
