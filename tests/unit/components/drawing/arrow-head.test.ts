import { describe, expect, test } from "vitest";
import { arrowHead } from "../../../../src/components/drawing/arrow-head.ts";

describe("the head of an arrow", () => {
  test("is a closed triangle with its tip at the end of the path where something is written", () => {
    expect(arrowHead("M0 0L40 0", "write")).toBe("M33 -4L40 0 33 4z");
  });

  test("is an open angle where something is read or passed on", () => {
    expect(arrowHead("M0 0L40 0", "read")).toBe("M33 -4L40 0 33 4");
    expect(arrowHead("M0 40L0 0", "flow")).toBe("M-4 7L0 0 4 7");
  });

  test("is a cross where something leaves", () => {
    expect(arrowHead("M0 0L10 20", "evict")).toBe("M6 16l8 8m0-8l-8 8");
  });

  test("follows the last control point of a curve", () => {
    expect(arrowHead("M0 0C0 50 20 10 20 30", "read")).toBe("M24 23L20 30 16 23");
  });
});
