import { expect, test } from "vitest";
import { hostHeaders } from "../../../src/exports/host-headers.ts";

const text = hostHeaders(["de", "fr"], (address) => `/base${address}`);
const unframed = [...text.matchAll(/^(\S+)\n {2}Content-Security-Policy: frame-ancestors 'none'$/gm)].map(
  ([, address]) => address,
);

test("the pages of every language stay out of foreign frames, and those of /embed/ do not", () => {
  expect(unframed).toEqual(expect.arrayContaining(["/base/", "/base/methods/*", "/base/de/*", "/base/fr/*"]));
  expect(unframed.filter((address) => address === "/base/*" || address?.includes("embed"))).toEqual([]);
});

test("every rule is about addresses below the base path", () => {
  const about = text.split("\n").filter((line) => /^[^\s#]/.test(line));
  expect(about.length).toBeGreaterThan(30);
  expect(about.filter((address) => !address.startsWith("/base/"))).toEqual([]);
});
