import { expect, test } from "vitest";
import { meantFile } from "../../../src/cli/chosen-files.ts";

const paths = ["content/methods/worldmem.mdx", "content/papers/worldmem.mdx", "content/papers/far.mdx"];

test.each([
  ["content/papers/worldmem", "content/papers/worldmem.mdx"],
  ["papers/far.mdx", "content/papers/far.mdx"],
  ["far.mdx", "content/papers/far.mdx"],
  ["content/papers/worldmen.mdx", "content/papers/worldmem.mdx"],
])("%s was meant for %s", (name, meant) => {
  expect(meantFile(name, paths)).toBe(meant);
});

test("a name near to nothing gets no suggestion", () => {
  expect(meantFile("nothing-like-it.txt", paths)).toBeUndefined();
  expect(meantFile("content/papers/bar-none.mdx", paths)).toBeUndefined();
});
