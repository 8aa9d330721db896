import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type GraphState,
  initialState,
  readState,
  toggle,
  writeState,
} from "../../../../src/components/graph/graph-state.ts";

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]+:[a-z0-9-]+$/), { maxLength: 4 }).map((list) => [...list].sort());
const year = fc.option(fc.integer({ min: 1900, max: 2100 }), { nil: undefined });
const states: fc.Arbitrary<GraphState> = fc
  .record({
    view: fc.constantFrom("map" as const, "lineage" as const),
    select: fc.option(fc.stringMatching(/^[a-z]+:[a-z0-9-]+$/), { nil: undefined }),
    focus: fc.constantFrom(0 as const, 1 as const, 2 as const),
    path: fc.option(fc.tuple(fc.constant("method:a"), fc.constant("paper:b")), { nil: undefined }),
    hide: ids,
    without: ids,
    omit: ids,
    from: year,
    to: year,
    open: ids,
    closed: ids,
    at: fc.option(
      fc.record({
        x: fc.integer({ min: -5000, max: 5000 }),
        y: fc.integer({ min: -5000, max: 5000 }),
        zoom: fc.integer({ min: 1, max: 2000 }).map((percent) => percent / 100),
      }),
      { nil: undefined },
    ),
  })
  .map((state) => ({ ...state, focus: state.select ? state.focus : 0 }));

describe("the address of the graph", () => {
  test("what one sees first needs no query", () => {
    expect(writeState(initialState)).toBe("");
    expect(readState("")).toEqual(initialState);
  });

  test("a category or a work can be named alone, as other pages that show it do", () => {
    expect(readState("?focus=retrieval")).toMatchObject({ select: "concept:retrieval", focus: 1 });
    expect(readState("?focus=method:worldmem")).toMatchObject({ select: "method:worldmem", focus: 1 });
    expect(readState("?focus=1")).toMatchObject({ select: undefined, focus: 0 });
    expect(readState("?select=method:a&focus=2")).toMatchObject({ select: "method:a", focus: 2 });
  });

  test("every state comes back from its address", () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readState(writeState(state))).toEqual(state);
      }),
    );
  });

  test("any query is read as some state", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(readState(writeState(readState(query)))).toEqual(readState(query));
      }),
    );
  });

  test("the link that entry pages carry selects and focuses", () => {
    expect(readState("?select=method:worldmem&focus=1")).toMatchObject({ select: "method:worldmem", focus: 1 });
  });

  test("a neighbourhood of nothing is the whole", () => {
    expect(readState("?focus=2").focus).toBe(0);
  });

  test("reads well", () => {
    expect(writeState({ ...initialState, path: ["method:a", "method:b"], at: { x: 10, y: 20.4, zoom: 1.25 } })).toBe(
      "?path=method:a,method:b&at=10,20,125",
    );
  });
});

test("a value toggled twice leaves the list as it was", () => {
  expect(toggle(toggle(["a"], "b", true), "b", false)).toEqual(["a"]);
  expect(toggle(["b"], "a", true)).toEqual(["a", "b"]);
});
