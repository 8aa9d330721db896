/** The fast parser reads the texts that it is given as the other one does, and corners are left to the other one. */
import fc from "fast-check";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test, vi } from "vitest";
import { parseBody } from "../../../src/body/parse.ts";

// Many texts and two parsers, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const thorough = {
  entry: unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkMdx).freeze(),
  lesson: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze(),
};

/** What plugins add for other programs, fields that are there but empty, and the places of attributes, which nobody asks for, say nothing. */
const plain = (tree: Root): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) => {
      if (key === "data" || value === null) return undefined;
      if (typeof value !== "object" || !("type" in value) || value.type !== "mdxJsxAttribute") return value;
      return { ...value, position: undefined };
    }),
  );

const pieces = [
  ..."word|a|é|„x“|*a b*|**b**|**b c.** |- **b:** c|_c_|`x y`|[a](/b/)|[a c](https://x.y/z_w)|[|]|(|)| |  |, |. |1|-|–|%|\"|'|’|:|;|?|!|/|=|+|_|~~|~|#|`".split(
    "|",
  ),
  ...["|", "\n", "\n\n", "\n- ", "\n\n- ", "\n\n1. ", "\n2) ", "\n\n## ", "\n---\n", "\n===\n", "\n```\n", "\n    "],
  ...["\n\n$$\ny\n$$\n\n", "| a | b |\n| - | - |\n| c | d |\n", "\n[x]: /y\n", "import a", "\nexport b", "| a | "],
  ...[
    "AUC@30 ",
    "@",
    "a@3.b ",
    "&",
    "&b=",
    "[a](http://www.a.b/?c=d&e=f)",
    "http://www.a.b",
    "&amp;",
    "[a](/b/?c&copy=d)",
    "; ",
  ],
];
const ofDialect = {
  entry:
    "$x_i$|$|$$|$\\alpha_{t}^* < b$|($a\\{b\\}$)|$[a](b)$|$\\,$|$ a$|$_$|$**$|$`$|\\$|{|}|\n\n$$x_i\\,{a}$$\n\n|\n\n$$a^*$$.\n\n|\n\n$$a$$ b".split(
      "|",
    ),
  lesson: [
    '<Symbol tex="x_i" />',
    'word <Symbol tex="\\alpha_{t}^* < b" says="alpha, *a*" />',
    'a <Symbol tex="f(\\cdot\\,; W)" />',
    'a <Symbol tex="|x|" says="" />',
    'a <Symbol tex="$`$" says="`" />',
    '<Symbol tex="https://a.b](c)" says="- a" />',
    '\n\n<Formula tex="\\{a\\}\\,\\;" says="a [b](c)" />\n\n',
    '\n\n<Formula tex="\\frac{|a|}{b}" says="# a" />\n\n',
    '\n<Formula tex="a" />',
    'word <Term id="a">b</Term>',
    'a, <Term id="a-b">B c-d</Term>',
    '<Term id="a">b</Term>',
    'a (<Term id="a">b</Term> <Symbol tex="c" />) <Symbol tex="d" />',
    'a <Term id="a">*b*</Term>',
    "<Symbol />",
    'a <Symbol tex="&amp;" />',
    "a <Symbol tex={b} />",
    '<Symbol tex="\\"/>',
    "{",
    "\\",
  ],
} as const;

describe.each(["entry", "lesson"] as const)("a text as %s", (dialect) => {
  test("is the same tree, places included, as the thorough parser gives", () => {
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.constantFrom(...ofDialect[dialect]) },
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (body) => {
        const parsed = parseBody(body, dialect);
        if ("tree" in parsed) expect(plain(parsed.tree)).toEqual(plain(thorough[dialect].parse(body)));
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ...["<Note>a</Note>", "{a}", "a &amp; b", "http://a.b", "- [ ] a", "a[^1]", "> a", "a\tb", "*a*", "export a"],
  ...["a\na | b\n- | -\nc | d\n", "[Https://a.b", "[[](http://b.", "\n[a]: /b\n|-", "$a\tb$ c", "\uFEFFimport a"],
  'a <Symbol tex="\rx" /> b',
])("%j is left to the thorough parser", (body) => {
  for (const dialect of ["entry", "lesson"] as const) {
    let expected: unknown;
    try {
      expected = plain(thorough[dialect].parse(body));
    } catch (error) {
      expected = (error as { reason: string }).reason;
    }
    const parsed = parseBody(body, dialect);
    expect("tree" in parsed ? plain(parsed.tree) : parsed.problem.reason).toEqual(expected);
  }
});
