import { expect, test } from "vitest";
import { readLength } from "../../../src/text/length-text.ts";

test.each([
  ["1 minute", [3, 60]],
  ["255 seconds", [3, 255]],
  ["2.5 hours", [3, 9000]],
  ["161 frames", [2, 161]],
  ["256000 tokens", [1, 256_000]],
  ["1 step", [0, 1]],
])("%s is a length", (text, length) => expect(readLength(text)).toEqual(length));

test.each(["not reported", "", "3 ducks", "about 2 minutes", "constructor", "1 constructor"])("%s is none", (text) =>
  expect(readLength(text)).toBeUndefined(),
);
