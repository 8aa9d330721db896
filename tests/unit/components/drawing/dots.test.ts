import { expect, test } from "vitest";
import { dotsPath } from "../../../../src/components/drawing/dots.ts";

test("a circle begins at its left and goes all but round", () => {
  expect(dotsPath([[10, 20, 2.5]])).toBe("M7.5 20a2.5 2.5 0 1 1 0 .01z");
});

test("an even row repeats itself, without the traces of binary fractions", () => {
  expect(dotsPath([0.1, 0.2, 0.3, 0.4].map((x) => [x, 1, 0.1]))).toBe(
    "M0 1a0.1 0.1 0 1 1 0 .01zm0.1 0a0.1 0.1 0 1 1 0 .01zm0.1 0a0.1 0.1 0 1 1 0 .01zm0.1 0a0.1 0.1 0 1 1 0 .01z",
  );
});
