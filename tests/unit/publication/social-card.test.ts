import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import type { BuiltPage } from "../../../src/publication/built-pages.ts";
import { createPen, toSocialCard, wrap } from "../../../src/publication/social-card.ts";
import { anyLine } from "../../support/arbitrary.ts";

/** A font in which every letter of ASCII is a square half as wide as high. */
const squares = {
  unitsPerEm: 1000,
  hasGlyphForCodePoint: (code: number) => (code >= 32 && code < 127) || code === 0x2026,
  glyphForCodePoint: () => ({ advanceWidth: 500, path: { toSVG: () => "M0 0L500 0L500 700Z" } }),
};
const pen = createPen([squares]);

const page = (title: string): BuiltPage => ({
  address: "/methods/a/",
  title,
  site: "Atlas",
  description: title,
  family: "state-construction",
  changed: "",
});

test("lines break between words, and what does not fit ends with an ellipsis", () => {
  expect(wrap(pen, "one two three", 10, 40, 3)).toEqual(["one two", "three"]);
  expect(wrap(pen, "one two three four five", 10, 40, 2)).toEqual(["one two", "three…"]);
});

test("a word longer than a line is cut", () => {
  expect(wrap(pen, "abcdefghijkl", 10, 40, 2)).toEqual(["abcdefg…"]);
});

test("letters that no font has are left out; where none is left, the name of the site stands in", () => {
  expect(pen.drawable("a世b")).toBe("ab");
  expect(toSocialCard(pen, page("世界"))).toBe(toSocialCard(pen, { ...page("Atlas"), description: "世界" }));
});

test("whatever a title says, the card is well-formed and holds no text of it", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const card = toSocialCard(pen, page(line));
      new SaxesParser({ xmlns: true }).write(card).close();
      expect(card).not.toContain("<text");
    }),
    { numRuns: 60 },
  );
});
