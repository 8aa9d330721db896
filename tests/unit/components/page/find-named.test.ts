import { expect, test } from "vitest";
import { findNamed } from "../../../../src/components/page/find-named.ts";

const items = [
  { id: "self-forcing", name: "Self Forcing" },
  { id: "diffusion-forcing", name: "Diffusion Forcing" },
  { id: "forcing-kv", name: "Forcing-KV" },
  { id: "pi0", name: "π₀" },
];
const names = (typed: string): string[] => findNamed(items, typed).map(({ name }) => name);

test.each([
  ["self", ["Self Forcing"]],
  ["FORCING self", ["Self Forcing"]],
  ["pi0", ["π₀"]],
  ["nothing like it", []],
  ["", []],
  [" ", []],
])("%j finds %j", (typed, found) => expect(names(typed)).toEqual(found));

test("names that begin with what was typed come first, the others in their order", () => {
  expect(names("forcing")).toEqual(["Forcing-KV", "Self Forcing", "Diffusion Forcing"]);
});
