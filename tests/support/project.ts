/** Copies of the project for tests that build it with other content or under other conditions. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = join(import.meta.dirname, "../..");
const copied = [
  "src",
  "content",
  "public",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "CITATION.cff",
  "tests/fixtures",
];

/** How a run of the command line ended. */
export interface Run {
  readonly status: number | null;
  /** Standard output and standard error. */
  readonly output: string;
}

/** A copy of the project in a folder of its own. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs a program of the copy's dependencies, for example `astro build`. */
  run(program: string, args: readonly string[], environment?: Readonly<Record<string, string>>): Run;
  remove(): void;
}

/** Copies what a build needs; dependencies are linked, not copied. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(resolve(root, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    run(program, args, environment = {}) {
      const { status, stdout, stderr } = spawnSync(join(folder, "node_modules/.bin", program), args, {
        cwd: folder,
        encoding: "utf8",
        // Vitest puts variables such as PROD and BASE_URL into the environment, which a build would take for its own.
        env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: "1", ...environment },
      });
      return { status, output: stdout + stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
