import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { toStrings } from "../../../src/i18n/to-strings.ts";
import { english } from "../../../src/schema/interface-words.ts";
import { readInterface } from "../../../src/sources/interface.ts";

describe("the words of a language", () => {
  test("are complete where all English ones have a counterpart", () => {
    expect(readInterface(stringify(english))).toEqual({ words: english, missing: [], problems: [] });
  });

  test("are shown in English where they are missing, and their keys are named", () => {
    const { words, missing, problems } = readInterface('name: "Français"\nframe: { search: "Recherche" }\n');
    expect(words.frame).toEqual({ ...english.frame, search: "Recherche" });
    expect(missing).toContain("frame.skip");
    expect(missing).not.toContain("frame.search");
    expect(problems).toEqual([]);
  });

  test("may have the forms that the language needs after a number", () => {
    const { words, problems } = readInterface(
      'taxonomy: { count: { one: "{n} praca", few: "{n} prace", many: "{n} prac", other: "{n} pracy" } }',
    );
    expect(problems).toEqual([]);
    expect([1, 2, 5].map(toStrings(words, "pl").taxonomy.count)).toEqual(["1 praca", "2 prace", "5 prac"]);
  });
});

test.each([
  ['footer: { version: "édition {edition} du" }', '"footer.version" must hold {version}'],
  ['concept: { more: "Voir la page anglaise." }', '"concept.more" needs 1 link in square brackets'],
  ['frame: { skipp: "Aller" }', '"frame.skipp" is no word of the interface.'],
  ["frame: 3", '"frame" has the keys skip, main'],
  ["questions: { one: 2 }", '"questions" is no text.'],
  ["frame: [", "It cannot be read:"],
])("%s is told as a mistake", (text, message) => {
  expect(readInterface(text).problems.join("\n")).toContain(message);
});

test("whatever a file says, every word is a text", () => {
  const texts = (value: unknown): unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [value];
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...Object.keys(english)), (value, key) => {
      const { words } = readInterface(JSON.stringify({ [key]: value }) ?? "");
      expect(texts(words).every((word) => typeof word === "string" && word !== "")).toBe(true);
    }),
  );
});
