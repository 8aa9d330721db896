import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noChoice } from "../../../../src/components/search/facets.ts";
import {
  comparing,
  readSearch,
  toggled,
  withoutChoice,
  writeSearch,
} from "../../../../src/components/search/search-state.ts";

const nothing = { query: "", choice: noChoice, compared: [] };

describe("the address", () => {
  test("says what is searched in words that one can read", () => {
    const state = { query: "KV cache", choice: { ...noChoice, kind: ["method", "paper"] }, compared: ["a", "b-2"] };
    expect(writeSearch(state)).toBe("?q=KV+cache&kind=method&kind=paper&compare=a,b-2");
    expect(writeSearch(nothing)).toBe("");
  });

  test("gives back what was written, whatever was typed", () => {
    const text = fc.string({ unit: "grapheme" }).map((typed) => typed.trim());
    const state = fc.record({
      query: text,
      venue: fc.array(text, { maxLength: 3 }),
      compared: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,5}$/), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(state, ({ query, venue, compared }) => {
        const given = { query, choice: { ...noChoice, venue }, compared };
        expect(readSearch(writeSearch(given))).toEqual(given);
      }),
    );
  });

  test("takes no more than six methods for comparison, and no markup for an id", () => {
    expect(readSearch("?compare=a,b,c,d,e,f,g").compared).toHaveLength(6);
    expect(readSearch("?compare=%3Cb%3E,a").compared).toEqual(["a"]);
  });
});

test("choosing twice gives the choice up", () => {
  const once = toggled(nothing, "year", "2025");
  expect(once.choice.year).toEqual(["2025"]);
  expect(toggled(once, "year", "2025")).toEqual(nothing);
});

test("one facet or all can be dropped", () => {
  const state = toggled(toggled(nothing, "year", "2025"), "kind", "paper");
  expect(withoutChoice(state, "year").choice).toEqual({ ...noChoice, kind: ["paper"] });
  expect(withoutChoice(state)).toEqual(nothing);
});

test("a seventh method is not taken into the comparison", () => {
  const six = ["a", "b", "c", "d", "e", "f"].reduce(comparing, nothing);
  expect(comparing(six, "g")).toBe(six);
  expect(comparing(six, "c").compared).toEqual(["a", "b", "d", "e", "f"]);
});
