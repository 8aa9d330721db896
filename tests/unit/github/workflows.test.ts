/** What makes the workflows safe for pull requests from strangers; https://docs.github.com/en/actions/reference/security/secure-use */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = join(import.meta.dirname, "../../../.github/workflows");

describe.each(readdirSync(folder))("%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test("names every action by its full commit, with the release beside it", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses.filter((line) => !/uses: [\w.-]+\/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  test("reads only, unless a job says what it may write", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    const written = jobs.flatMap(({ permissions = {} }) =>
      Object.entries(permissions).filter(([, may]) => may === "write"),
    );
    expect(
      written
        .map(([what]) => what)
        .filter((what) => !(name === "release.yml" ? ["contents"] : ["pages", "id-token"]).includes(what)),
    ).toEqual([]);
  });

  test("gives pull requests neither secrets nor a token, and runs none with the rights of main", () => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
    expect(text).not.toMatch(/\$\{\{[^}]*\bsecrets\b/);
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.every((step) => step.with?.["persist-credentials"] === false)).toBe(true);
  });

  test("puts no text of strangers into a command", () => {
    const commands = steps.flatMap(({ run }) => (run?.includes("${{") ? [run] : []));
    expect(commands).toEqual([]);
  });
});

test("only the deployment writes, and it builds nothing", () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, "deploy.yml"), "utf8"));
  expect(jobs.deploy?.steps.map(({ run }) => run).filter(Boolean)).toEqual([]);
  expect(jobs.build?.permissions).toEqual({ contents: "read", pages: "read" });
});
