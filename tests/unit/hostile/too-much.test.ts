/** Files made to keep a parser busy: each is checked within the time of a test, or refused unread with a message. */
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { SampleAtlas } from "../../../src/checks/examples.ts";
import { readBibtex } from "../../../src/drafts/bibtex.ts";
import { limits } from "../../../src/sources/limits.ts";

vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../../..");
const sample = new SampleAtlas(root);
const paper = "content/papers/vrag.mdx";
const lesson = "content/taxonomy/external-retrieval.mdx";
const frontOf = (path: string): string => sample.textOf(path)?.split("---\n")[1] ?? "";

/** Pieces that, repeated, have made some parser slow, deep or large. */
const pieces = [
  ..."> |>|- |1. |[|![|[a](|*a |**a_b|`|$|<Note>|<Note>a</Note> |<|{|{a} |<a |&amp|<!--|\\|(|# a\n\n|[a]: b\n|[^a]: b\n|\\frac{1}{|$x^{".split(
    "|",
  ),
  ...[
    "| a",
    "word ",
    "a",
    " ",
    "\n",
    "http://a.b/c?d&",
    "a.b_c-@",
    "\u200b",
    "\u202e",
    "\0",
    "\t",
    "$a$ ",
    "|-|\n|a|\n",
    "9",
    "“",
    "A-",
    "](",
  ],
];
const yamlPieces = [
  "[",
  "{a: ",
  "- ",
  "? ",
  "&a ",
  "!!x ",
  "*a, ",
  "a: 1\n",
  "a: b: ",
  "  x\n",
  '"\\',
  "<<: *a\n",
  "# c",
];

/** A piece as often as fits: in one line, in lines, in paragraphs. */
const filled = (piece: string, size: number): [line: string, lines: string, paragraphs: string] => {
  const line = piece.repeat(Math.max(1, Math.floor(70 / piece.length)));
  return [
    piece.repeat(size / piece.length),
    `${line}\n`.repeat(size / (line.length + 1)),
    `${line}\n\n`.repeat(size / (line.length + 2)),
  ];
};

function expectAnswer(path: string, text: string): void {
  const { issues } = sample.check([{ path, text }]);
  for (const { message, hint } of issues) expect(`${message} ${hint}`.length).toBeLessThan(1000);
}

describe("a file below the limits is judged to its end, whatever it repeats", () => {
  const size = limits.characters - 6_000;

  test.each(pieces)("%j in the text of an entry and of a lesson", (piece) => {
    const [line, lines, paragraphs] = filled(piece, size);
    for (const text of [line, paragraphs]) expectAnswer(paper, `---\n${frontOf(paper)}---\n${text}\n`);
    expectAnswer(lesson, `---\n${frontOf(lesson)}---\n${lines}\n`);
  });

  test.each(yamlPieces)("%j in a front matter and in a YAML file", (piece) => {
    for (const text of filled(piece, size).slice(0, 2)) {
      expectAnswer("content/papers/sent-in.mdx", `---\na: &a x\nb: ${text}\n---\nText.\n`);
      expectAnswer("content/glossary/sent-in.yaml", `a: &a x\nb: ${text}\n`);
    }
  });
});

describe("a file of 5 MB is refused in one sentence", () => {
  test.each([...pieces, ...yamlPieces])("%j", (piece) => {
    for (const text of filled(piece, 5_000_000).slice(1, 2))
      for (const path of [
        "content/papers/sent-in.mdx",
        "content/glossary/sent-in.yaml",
        "content/pages/about.mdx",
        "content/translations/de/taxonomy/retrieval.mdx",
      ]) {
        const found = sample
          .check([{ path, text: `---\n${text}\n---\n${text}` }])
          .issues.filter((it) => it.file === path);
        expect(found.map(({ rule }) => rule)).toContain("too-much");
        expect(found.length).toBeLessThan(4);
      }
  });
});

describe("BibTeX of a megabyte, from which a draft is made, is read to its end", () => {
  const much = (piece: string): string => piece.repeat(1_000_000 / piece.length);

  test.each(["<", "<a", "$", "\\a ", " "])("a title of %j", (piece) => {
    const [source] = readBibtex(`@article{a, title = {${much(piece)}x}, author = {Chen, Taiye}, year = 2020}`);
    expect(source).toMatchObject({ issued: "2020", authors: [{ family: "Chen", given: "Taiye" }] });
  });

  test.each(["and ", "a and ", "A, ", " "])("authors of %j", (piece) => {
    const [source] = readBibtex(`@article{a, title = {Title}, author = {${much(piece)}Chen, Taiye}, year = 2020}`);
    expect(source).toMatchObject({ issued: "2020", title: "Title" });
  });
});

describe("a list of the whole Atlas, or the words of a language,", () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefghi"].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[at]}`).join(", ")}]\n`).join("")}`;

  test.each([
    ["content/translations/fr/interface.yaml", "translation-file"],
    ["content/former-addresses.yaml", "former-address"],
  ])("%s, is refused in one sentence where it holds too much or leads to itself", (path, rule) => {
    for (const text of [
      "x: y\n".repeat(1_200_000),
      "- from: /a/\n".repeat(400_000),
      "[".repeat(100_000),
      bomb,
      "&a [*a]",
    ]) {
      const found = sample.check([{ path, text }]).issues.filter(({ file }) => file === path);
      expect(found.map((issue) => issue.rule)).toEqual([rule]);
      expect(found[0]?.message).toContain("cannot be read: ");
    }
  });
});

describe("aliases of YAML", () => {
  const bomb = [..."bcdefghi"].map((name, index) => {
    const inner = "abcdefghi"[index];
    return `${name}: &${name} [${Array(9).fill(`*${inner}`).join(", ")}]`;
  });

  test.each([
    ["that multiply", `a: &a [x, x, x, x, x, x, x, x, x]\n${bomb.join("\n")}`],
    ["that lead to themselves", "&a [*a]"],
    ["that lead nowhere", "a: *b"],
    ["by the thousand", `a: &a x\nb: [${"*a, ".repeat(900)}]`],
  ])("%s are refused", (_, yaml) => {
    const found = sample.check([{ path: "content/papers/sent-in.mdx", text: `---\n${yaml}\n---\nText.\n` }]).issues;
    expect(found.map(({ rule }) => rule)).toContain("yaml-syntax");
  });
});
