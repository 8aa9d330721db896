import fc from "fast-check";
import type { Root } from "mdast";
import { type Options, toMarkdown as write } from "mdast-util-to-markdown";
import remarkGfm from "remark-gfm";
import { unified } from "unified";
import { expect, test } from "vitest";
import { mdastToMarkdown, toMarkdown } from "../../../src/body/to-markdown.ts";

type Extensions = NonNullable<Options["extensions"]>;

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

test("words that need no escapes get none, and all others get those that the writer of Markdown gives them", () => {
  const { toMarkdownExtensions: extensions = [] } = unified().use(remarkGfm).freeze().data() as {
    toMarkdownExtensions?: Extensions;
  };
  const parts = "word|a|1|2.|- x|(b)|www.a.b|w|.a.b|*|_|# h|+ y|http|://x| |, |\n|é|[|]|: |---|a. b|!|~".split("|");
  const value = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 5 }).map((all) => all.join(""));
  const phrasing = fc.oneof(
    value.map((text) => ({ type: "text", value: text })),
    value.map((text) => ({ type: "link", url: "/a/", children: [{ type: "text", value: text }] })),
    fc.constant({ type: "inlineCode", value: "c" }),
  );
  const paragraph = fc
    .array(phrasing, { minLength: 1, maxLength: 4 })
    .map((children) => ({ type: "paragraph", children }));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (children) => {
      const tree = { type: "root", children } as Root;
      expect(mdastToMarkdown(tree)).toBe(
        write(tree, { extensions, bullet: "-", emphasis: "_", rule: "-", resourceLink: true }),
      );
    }),
    { numRuns: 500 },
  );
});
