import { expect, test } from "vitest";
import { threadsFor } from "../../../src/publication/crew.ts";

test("a small site has one thread, a large one as many as there are cores, up to four", () => {
  expect(threadsFor(550, undefined, 8)).toBe(1);
  expect([1, 2, 8].map((cores) => threadsFor(4000, undefined, cores))).toEqual([1, 2, 4]);
});

test("the environment may ask for another number, and what is none counts as one", () => {
  expect(["3", "0", "-1", "many", "1000000"].map((asked) => threadsFor(4000, asked, 2))).toEqual([3, 1, 1, 1, 64]);
});
