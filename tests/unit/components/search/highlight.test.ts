import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toQuery } from "../../../../src/components/search/finder.ts";
import { excerpt, highlight } from "../../../../src/components/search/highlight.ts";

const marked = (text: string, query: string): string =>
  highlight(text, toQuery(query))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");

describe("what was typed is marked in names and titles", () => {
  test.each([
    ["WorldMem", "world", "[World]Mem"],
    ["WorldMem", "worldmem", "[WorldMem]"],
    ["Self-Forcing++", "selfforcing", "[Self-Forcing]++"],
    ["Self-Forcing++", "self forcing++", "[Self-Forcing++]"],
    ["Thomas Müller", "muller", "Thomas [Müller]"],
    ["Gen3C", "gen 3c", "[Gen3C]"],
    ["Long-term Memory of a Maze", "mem maz", "Long-term [Mem]ory of a [Maz]e"],
    ["Memory Maze", "framepack", "Memory Maze"],
  ])("%s for %s", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test.each([
    ["Diffusion Forcing", "diffusoin forcing", "[Diffusion Forcing]"],
    ["Diffusion Forcing Transformer", "diffusoin forcing", "[Diffusion] [Forcing] Transformer"],
    ["Memory Maze", "diffusoin forcing", "Memory Maze"],
  ])("in a guess %s for %s what is near is marked too", (text, query, expected) => {
    const pieces = highlight(text, toQuery(query), true);
    expect(pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join("")).toBe(expected);
  });

  test("the pieces in a row are the text, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, query) => {
        const pieces = highlight(text, toQuery(query), query.length % 2 === 0);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a passage", () => {
  const words = Array.from({ length: 100 }, (_, place) => `w${place}`);

  test("stands where most of what was found stands, and says that it is cut", () => {
    const pieces = excerpt(words, [2, 60, 62, 64], 20);
    const text = pieces.map((piece) => piece.text).join("");
    expect(text).toMatch(/^… w54 .* w73 …$/);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(["w60", "w62", "w64"]);
  });

  test("is the beginning where only names were found, which follow the prose", () => {
    const pieces = excerpt(words, [150], 5);
    expect(pieces.map((piece) => piece.text).join("")).toBe("w0 w1 w2 w3 w4 …");
  });
});
