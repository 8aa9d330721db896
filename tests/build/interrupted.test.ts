/** `npm run build`, which has a compiler beside it: interrupted at any moment, or with a mistake in the code, it leaves everything as it was. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { copyProject } from "../support/project.ts";

vi.setConfig({ testTimeout: 120_000 });

const project = copyProject();
const cache = join(project.folder, ".cache");
const site = join(project.folder, "dist");
afterAll(() => project.remove());

beforeEach(() => {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, "index.html"), "the former site");
});

/** Processes that work in the project: the compiler, the index of the search. Known on Linux only. */
const processes = (): string[] =>
  (existsSync("/proc") ? readdirSync("/proc") : []).filter((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === project.folder;
    } catch {
      return false;
    }
  });

const unfinished = (): string[] => (existsSync(cache) ? readdirSync(cache).filter((name) => /\.\d+$/.test(name)) : []);
const lock = join(project.folder, ".dist.lock");
const isHeld = (): boolean => existsSync(lock);

/** The number in the lock; none in the moment in which it is taken over. */
function holder(): string {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return "";
  }
}

/** Beside the sources stands the former site; nothing of a build is left or goes on. */
function expectNothingLeft(): void {
  expect(readdirSync(site)).toEqual(["index.html"]);
  expect(readFileSync(join(site, "index.html"), "utf8")).toBe("the former site");
  expect(readdirSync(project.folder).filter((name) => name.startsWith(".dist"))).toEqual([]);
  expect(unfinished()).toEqual([]);
}

interface Started {
  readonly build: ChildProcess;
  readonly ended: Promise<{ code: number | null; output: string }>;
}

/** Several threads, which write into the same folder. */
const threads = { ATLAS_THREADS: "3" };

function start(): Started {
  const build = spawn(join(project.folder, "node_modules/.bin/node"), ["src/cli/build.ts"], {
    cwd: project.folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1", ...threads },
  });
  let output = "";
  for (const stream of [build.stdout, build.stderr]) stream?.on("data", (data) => (output += String(data)));
  return { build, ended: new Promise((done) => build.on("close", (code) => done({ code, output }))) };
}

async function until(happened: () => boolean, { build }: Started): Promise<void> {
  while (!happened() && build.exitCode === null && build.signalCode === null) await pause(5);
  expect([build.exitCode, build.signalCode]).toEqual([null, null]);
}

test.each([
  ["as soon as it begins", "SIGINT", 130, isHeld],
  ["while it compiles", "SIGTERM", 143, () => isHeld() && unfinished().length > 0],
  ["while it writes pages", "SIGINT", 130, () => existsSync(join(project.folder, ".dist.building/methods"))],
] as const)("interrupted %s (%s), it leaves the former site, and no process", async (_, signal, status, moment) => {
  const started = start();
  await until(moment, started);
  started.build.kill(signal);
  const { code, output } = await started.ended;
  expect(code).toBe(status);
  expect(output).toContain("nothing was published: dist is as it was before this build");
  expectNothingLeft();
  await expect.poll(processes, { timeout: 20_000 }).toEqual([]);
});

// Its program is kept by now. A limit on the size of a file fails a write in its middle, as a full disk does.
test.skipIf(process.platform === "win32")("without room for a page it says which, and only then what to do", () => {
  const node = join(project.folder, "node_modules/.bin/node");
  const { status, stderr } = spawnSync("bash", ["-c", `ulimit -f 100; exec ${node} src/cli/build.ts`], {
    cwd: project.folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1", ...threads },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^\S*\.dist\.building\/\S+ could not be written: EFBIG[^\n]*\n\nThe build did not end[^\n]*free some space first\.\n$/,
  );
  expectNothingLeft();
});

test("ended without a word while it compiles, it takes the compiler with it, and the next build begins as if nothing had been", async () => {
  // Code that was never compiled, so that nothing of it is kept.
  appendFileSync(join(project.folder, "src/site.ts"), "\n// One more line.\n");
  const started = start();
  await until(() => isHeld() && unfinished().length > 0, started);
  started.build.kill("SIGKILL");
  await started.ended;
  await expect.poll(processes, { timeout: 20_000 }).toEqual([]);

  const left = unfinished();
  const next = start();
  await until(() => holder() === String(next.build.pid), next);
  const second = project.run("node", ["src/cli/build.ts"]);
  expect(second).toMatchObject({
    status: 1,
    output: expect.stringMatching(/^Another build \(process \d+\) is writing/),
  });
  expect(unfinished().filter((name) => left.includes(name))).toEqual([]);
  next.build.kill("SIGTERM");
  await next.ended;
  expectNothingLeft();
});

test("a mistake in the code is told with its file and line, and nothing is published", async () => {
  const page = "src/pages/about.astro";
  appendFileSync(join(project.folder, page), "\n<p>{never closed</p>\n");
  const { code, output } = await start().ended;
  expect(code).toBe(1);
  expect(output).toMatch(/src\/pages\/about\.astro:\d+:\d+/);
  expect(output).toContain("The site could not be compiled; the reason stands above.");
  expect(output).toContain("dist is as it was before this build. Mend what is named above and build again");
  expectNothingLeft();
});

test("so is one in the configuration, at which the compiler gives up before the check has ended", async () => {
  appendFileSync(join(project.folder, "astro.config.mjs"), "\nexport const never = ;\n");
  rmSync(cache, { recursive: true, force: true });
  const { code, output } = await start().ended;
  expect(code).toBe(1);
  expect(output).toMatch(/astro\.config\.mjs:\d+:\d+/);
  expect(output).toContain("The site could not be compiled; the reason stands above.");
  expectNothingLeft();
});
