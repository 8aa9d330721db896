import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { divideRectangle, type Tile } from "../../../src/exports/graph-tiles.ts";

const room = { x: 10, y: 20, width: 1000, height: 600 };
const tiles = fc.array(
  fc.record({
    area: fc.integer({ min: 1_000, max: 90_000 }),
    minWidth: fc.integer({ min: 10, max: 200 }),
    minHeight: fc.integer({ min: 10, max: 60 }),
  }),
  { minLength: 1, maxLength: 9 },
);

describe("a rectangle divided among boxes", () => {
  test("gives each a part inside it, in its order, and no two overlap", () => {
    fc.assert(
      fc.property(tiles, (list: Tile[]) => {
        const parts = divideRectangle(list, room, 6);
        expect(parts).toHaveLength(list.length);
        parts.forEach((part, index) => {
          expect(part.width).toBeGreaterThan(0);
          expect(part.height).toBeGreaterThan(0);
          expect(part.x).toBeGreaterThanOrEqual(room.x);
          expect(part.x + part.width).toBeLessThanOrEqual(room.x + room.width + 0.001);
          expect(part.y + part.height).toBeLessThanOrEqual(room.y + room.height + 0.001);
          for (const other of parts.slice(index + 1)) {
            const apart =
              part.x + part.width < other.x ||
              other.x + other.width < part.x ||
              part.y + part.height < other.y ||
              other.y + other.height < part.y;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });

  test("leaves something to each where the room is narrower than the gaps", () => {
    const list = Array.from({ length: 9 }, () => ({ area: 1_000, minWidth: 10, minHeight: 10 }));
    for (const { width, height } of divideRectangle(list, { x: 0, y: 0, width: 12, height: 7 }, 6)) {
      expect(width).toBeGreaterThan(0);
      expect(height).toBeGreaterThan(0);
    }
  });

  test("gives the room of one to none but itself", () => {
    expect(divideRectangle([{ area: 5, minWidth: 1, minHeight: 1 }], room, 6)).toEqual([room]);
  });

  test("does not squeeze a small box below its height where there is room for both", () => {
    const small = { area: 4_000, minWidth: 150, minHeight: 49 };
    const large = { area: 400_000, minWidth: 200, minHeight: 49 };
    const [first] = divideRectangle([small, large], { x: 0, y: 0, width: 300, height: 500 }, 6);
    expect(first?.height).toBeGreaterThanOrEqual(49);
    expect(first?.width).toBeGreaterThanOrEqual(150);
  });
});
