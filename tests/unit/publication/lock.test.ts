/** Two builds that begin in the same moment: what the one sees at any step of the other, and what both do to a lock whose build is gone. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const seen = vi.hoisted(() => ({ before: (_name: string, _path: unknown) => {}, after: () => {} }));

/** Every step on the disk is shown before and after it. */
vi.mock("node:fs", async (original) => {
  const real: Record<string, unknown> = await original();
  const shown = (name: string, step: unknown): unknown =>
    typeof step === "function" && name.endsWith("Sync")
      ? (...given: unknown[]) => {
          seen.before(name, given[0]);
          try {
            return step(...given);
          } finally {
            seen.after();
          }
        }
      : step;
  return Object.fromEntries(Object.entries(real).map(([name, step]) => [name, shown(name, step)]));
});

const { claimOutput, outputPlaces } = await import("../../../src/publication/whole-output.ts");

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lock-"));
  lock = outputPlaces(join(folder, "dist")).lock;
});
afterEach(() => {
  Object.assign(seen, { before: () => {}, after: () => {} });
  rmSync(folder, { recursive: true, force: true });
});

/** Looks or acts at a step without being shown itself. */
function quietly(step: () => void): void {
  const { before, after } = seen;
  Object.assign(seen, { before: () => {}, after: () => {} });
  step();
  Object.assign(seen, { before, after });
}

const gone = "4194303";

test.each([undefined, gone])("a lock never stands without the number of its build (before: %s)", (stale) => {
  if (stale) writeFileSync(lock, stale);
  const said = new Set<string>();
  seen.after = () => quietly(() => existsSync(lock) && said.add(readFileSync(lock, "utf8")));
  claimOutput(outputPlaces(join(folder, "dist")));
  quietly(() => expect([...said].filter((text) => text !== gone)).toEqual([String(process.pid)]));
  expect(readdirSync(folder)).toEqual([".dist.lock"]);
});

test("of two builds that find the lock of one that is gone, the second leaves the first its own", () => {
  writeFileSync(lock, gone);
  const first = String(process.ppid);
  let isTaken = false;
  seen.before = (name, path) => {
    if (isTaken || path !== lock || !/^(?:rm|rename|unlink)Sync$/.test(name)) return;
    isTaken = true;
    quietly(() => writeFileSync(lock, first));
  };
  expect(() => claimOutput(outputPlaces(join(folder, "dist")))).toThrow(/^Another build/);
  expect(isTaken).toBe(true);
  expect(readFileSync(lock, "utf8")).toBe(first);
  expect(readdirSync(folder)).toEqual([".dist.lock"]);
});
