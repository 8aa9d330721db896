import { describe, expect, test } from "vitest";
import { compareAddress, readIds } from "../../../src/exports/compare-address.ts";

describe("the address of a comparison", () => {
  test("names as many methods as fit side by side", () => {
    expect(compareAddress(["a", "b"])).toBe("/compare/?ids=a,b");
    expect(compareAddress(["a", "b", "c", "d", "e", "f", "g"])).toBe("/compare/?ids=a,b,c,d,e,f");
  });

  test("may name methods in one list or in several, each once", () => {
    expect(readIds("?ids=a,b,b&ids=c")).toEqual(["a", "b", "c"]);
    expect(readIds("")).toEqual([]);
  });
});
