/** The colours of the drawings can be told from what lies behind them, in both themes; read from the style sheet itself. */
import { describe, expect, test } from "vitest";
import { contrast, readStyles, themes, tokenColour } from "../../support/colours.ts";

/** Colours that lie behind others. */
const grounds = ["paper", "raised", "state-tint", "dynamics-tint", "evaluation-tint"];

const rules = [...readStyles("drawing.css").matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
  selector: selector.trim(),
  isText: /text|\.tone|\.name|\.number|figcaption|dd/.test(selector),
  colours: [...body.matchAll(/(fill|stroke|color): var\(--([a-z-]+)\)/g)].map(([, property = "", token = ""]) => ({
    property,
    token,
  })),
}));

describe.each(themes)("in the %s theme", (theme) => {
  const paper = tokenColour("paper", theme);
  const used = rules.flatMap(({ selector, isText, colours }) =>
    colours
      .filter(({ token, property }) => !grounds.includes(token) && !(isText && property === "stroke"))
      .map(({ token }) => [`${selector} in --${token}`, token, isText ? 4.5 : 3] as const),
  );

  test.each(used)("%s", (_, token, wanted) => {
    expect(contrast(tokenColour(token, theme), paper)).toBeGreaterThanOrEqual(wanted);
  });

  test.each(grounds)("names in boxes can be read on --%s", (ground) => {
    expect(contrast(tokenColour("ink", theme), tokenColour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["state", "dynamics", "evaluation"])("the edge of a --%s-tint shape shows", (family) => {
    const line = tokenColour(`${family}-line`, theme);
    expect(contrast(line, tokenColour(`${family}-tint`, theme))).toBeGreaterThanOrEqual(3);
  });

  test("a filled shape stands out from a hollow one in grey", () => {
    expect(contrast(tokenColour("state-line", theme), tokenColour("state-tint", theme))).toBeGreaterThanOrEqual(3);
  });
});

test("kinds of arrow differ in line or head and not in colour alone", () => {
  const dashes = rules.filter(({ selector }) => /\.(?:read|evict) > :first-child/.test(selector));
  expect(dashes).toHaveLength(2);
});
