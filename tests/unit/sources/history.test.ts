import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDates, writeDates } from "../../../src/sources/history.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dates-"));
  mkdirSync(join(root, "content/papers"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const file = (text: string) => [{ path: "content/papers/one.mdx", text }];
const dates = (text: string, released: string) => readDates(root, file(text), released).get("content/papers/one.mdx");

test("a file that is not listed counts as of the day of the version", () => {
  expect(dates("a", "2026-03-01")).toEqual({ added: "2026-03-01T00:00:00Z", changed: "2026-03-01T00:00:00Z" });
});

test("a correction keeps the day on which the entry was added, before and after it is listed", () => {
  writeDates(root, file("a"), "2026-01-01T00:00:00Z");
  const corrected = { added: "2026-01-01T00:00:00Z", changed: "2026-03-01T00:00:00Z" };
  expect(dates("b", "2026-03-01")).toEqual(corrected);
  expect(writeDates(root, file("b"), "2026-03-01T00:00:00Z")).toBe(1);
  expect(dates("b", "2026-09-01")).toEqual(corrected);
});

test("listing again changes nothing", () => {
  writeDates(root, file("a"), "2026-01-01T00:00:00Z");
  const before = readFileSync(join(root, "content/dates.tsv"), "utf8");
  expect(writeDates(root, file("a"), "2026-05-05T00:00:00Z")).toBe(0);
  expect(readFileSync(join(root, "content/dates.tsv"), "utf8")).toBe(before);
});

test("in a repository the dates are those of the first and the last commit", () => {
  const path = join(root, "content/papers/one.mdx");
  const git = (date: string, ...args: string[]) =>
    spawnSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.example", ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
    });
  git("", "init", "-q");
  for (const [text, date] of [
    ["a", "2026-01-01T10:00:00+01:00"],
    ["b", "2026-02-02T10:00:00Z"],
  ] as const) {
    writeFileSync(path, text);
    git(date, "add", ".");
    git(date, "commit", "-qm", text);
  }
  writeDates(root, file("b"), "2030-01-01T00:00:00Z");
  expect(dates("b", "2030-01-01")).toEqual({ added: "2026-01-01T09:00:00Z", changed: "2026-02-02T10:00:00Z" });
});
