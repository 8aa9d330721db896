/** Every rule is tried with small mistakes that it must find, and with near misses that must pass. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { listExamples, SampleAtlas } from "../../../src/checks/examples.ts";
import { issueLines } from "../../../src/checks/reporters/terminal.ts";
import { rules } from "../../../src/checks/rules/index.ts";

// Many small checks, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../../..");
const sample = new SampleAtlas(root);
const broken = listExamples(root, "broken");
const nearMisses = listExamples(root, "near-misses");
const ids = rules.map(({ id }) => id);

test("the sample Atlas, which the examples change, has no issue", () => {
  expect(sample.check([]).issues.map(issueLines)).toEqual([]);
});

test("there are at least sixty mistakes and sixty near misses", () => {
  expect(broken.length).toBeGreaterThanOrEqual(60);
  expect(nearMisses.length).toBeGreaterThanOrEqual(60);
});

test("every rule is one file named by its id, and stands in the list in order", () => {
  const files = readdirSync(join(root, "src/checks/rules"))
    .filter((name) => name !== "index.ts")
    .map((name) => name.replace(/\.ts$/, ""));
  expect(ids).toEqual(files.sort());
});

test.each(rules)("$id has an example of both kinds and says why it is there", ({ id, sentence, why }) => {
  const hasExample = (examples: typeof broken) => examples.some(({ rule, name }) => rule === id && name === "example");
  expect(hasExample(broken) && hasExample(nearMisses)).toBe(true);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(why.length).toBeGreaterThan(80);
});

test("no example belongs to a rule that does not exist", () => {
  expect([...broken, ...nearMisses].map(({ rule }) => rule).filter((rule) => !ids.includes(rule))).toEqual([]);
});

describe.each(ids)("%s", (id) => {
  const mistakes = broken.filter(({ rule }) => rule === id);

  test.each(mistakes)("finds the mistake $name and nothing else", ({ files }) => {
    const found = sample.check(files).issues;
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ rule }) => rule !== id).map(issueLines)).toEqual([]);
  });

  test.each(nearMisses.filter(({ rule }) => rule === id))("lets $name pass", ({ files }) => {
    expect(sample.check(files).issues.map(issueLines)).toEqual([]);
  });

  test("says what it said before", async () => {
    const messages = mistakes.map(({ name, files }) => {
      const lines = sample
        .check(files)
        .issues.map((issue) => `${issueLines(issue)}${issue.fix ? `\n  --fix ${issue.fix.does}.` : ""}`);
      return [`# ${name}`, ...lines].join("\n\n");
    });
    await expect(`${messages.join("\n\n")}\n`).toMatchFileSnapshot(
      join(root, "tests/fixtures/broken", id, "messages.txt"),
    );
  });
});
