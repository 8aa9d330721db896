import fc from "fast-check";
import { expect, test } from "vitest";
import { SharedWork } from "../../../src/publication/shared-work.ts";

test("two threads that see the same numbers take each address once", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (turns) => {
      const one = new SharedWork();
      const other = new SharedWork(one.numbers);
      const taken = turns.map((isOne) => (isOne ? one : other).take());
      expect(taken).toEqual(turns.map((_, index) => index));
      expect(other.taken).toBe(turns.length);
    }),
  );
});

test("when it has ended, nothing is left to take and nobody waits", () => {
  const work = new SharedWork();
  work.end();
  work.waitFor("all");
  expect(work.take()).toBeGreaterThan(1_000_000);
});

test("a stage that is allowed allows those before it", () => {
  const work = new SharedWork();
  work.allow("all");
  work.waitFor("early");
  work.finishEarly();
  expect(work.earlyDone).toBe(1);
});
