import { expect, test } from "vitest";
import { threadsFor } from "../../../src/publication/crew.ts";

test("a small site has one thread, a large one as many as there are cores, up to four", () => {
  expect(threadsFor({ files: 550, cores: 8 })).toBe(1);
  expect([0, 1, 2, 8].map((cores) => threadsFor({ files: 4000, cores }))).toEqual([1, 1, 2, 4]);
});

test("the environment may ask for another number, and what is none counts as one", () => {
  const threads = (asked: string): number => threadsFor({ files: 4000, cores: 2, asked });
  expect(["3", "0", "-1", "many", "1000000"].map(threads)).toEqual([3, 1, 1, 1, 64]);
});
