import { expect, test } from "vitest";
import { toMarkdown } from "../../../src/body/to-markdown.ts";

const render = (text: string): string => toMarkdown(text, { absolute: (address) => `https://atlas.example${address}` });

test("links from the root of the site are written in full, others stay", () => {
  expect(render("[A](/methods/a/) [B](https://b.example/)")).toBe(
    "[A](https://atlas.example/methods/a/) [B](https://b.example/)\n",
  );
});

test("symbols and formulas become LaTeX, with the reading of a formula below it", () => {
  expect(
    render('A state <Symbol tex="S_t" says="the state" />.\n\n<Formula tex="S_{t+1} = f(S_t)" says="The next." />'),
  ).toBe("A state $S_t$.\n\n$$\nS_{t+1} = f(S_t)\n$$\n\n_The next._\n");
});

test("a term links to the glossary, a note is a quotation", () => {
  expect(render('<Term id="kv-cache">KV cache</Term>\n\n<Note>\nMind this.\n</Note>')).toBe(
    "[KV cache](https://atlas.example/glossary/#kv-cache)\n\n> Mind this.\n",
  );
});

test("what would run is dropped", () => {
  expect(render("export const a = 1\n\nText {1 + 1} here.")).toBe("Text  here.\n");
});

test("tables and lists stay what they are", () => {
  const text = "- one\n- two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n";
  expect(render(text)).toBe(text);
});
