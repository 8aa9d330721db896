import { describe, expect, test } from "vitest";
import { nextStep } from "../../../../src/components/graph/graph-walk.ts";

const here = { id: "here", x: 0, y: 0 };
const at = (id: string, x: number, y: number) => ({ id, x, y });

describe("walking by arrow keys", () => {
  test("goes to what lies most clearly that way", () => {
    const others = [at("near", 40, 5), at("far", 90, 0), at("aside", 30, 60), at("behind", -10, 0)];
    expect(nextStep(here, "ArrowRight", others)?.id).toBe("near");
    expect(nextStep(here, "ArrowLeft", others)?.id).toBe("behind");
    expect(nextStep(here, "ArrowDown", others)?.id).toBe("near");
  });

  test("stays where nothing lies that way", () => {
    expect(nextStep(here, "ArrowUp", [at("below", 0, 10)])).toBeUndefined();
  });
});
