/** The fast parser reads the texts that it is given as the other one does, and corners are left to the other one. */
import fc from "fast-check";
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test, vi } from "vitest";
import { parseBody } from "../../../src/body/parse.ts";

// Many texts and two parsers, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const thorough = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkMdx).freeze();

/** What the plugin for mathematics adds for other programs, and fields that are there but empty, say nothing. */
const plain = (tree: Root): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === "data" || value === null ? undefined : value)));

const pieces = [
  ..."word|a|é|„x“|*a b*|**b**|_c_|`x y`|[a](/b/)|[a c](https://x.y/z_w)|[|]|(|)| |  |, |. |1|-|–|%|\"|'|’|:|;|?|!|/|=|+|_|~~|~|#|`|$x_i$|$|$$".split(
    "|",
  ),
  ...["|", "\n", "\n\n", "\n- ", "\n\n- ", "\n\n1. ", "\n2) ", "\n\n## ", "\n---\n", "\n===\n", "\n```\n", "\n    "],
  ...["\n\n$$\ny\n$$\n\n", "| a | b |\n| - | - |\n| c | d |\n", "\n[x]: /y\n", "import a", "\nexport b"],
];
const formulas = "$x_i$|$|$$|$\\alpha_{t}^* < b$|($a\\{b\\}$)|$[a](b)$|$\\,$|$ a$|$_$|$**$|$`$|\\$|{|}".split("|");

test("any text is the same tree, places included, as the thorough parser gives", () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...pieces) },
    { weight: 1, arbitrary: fc.constantFrom(...formulas) },
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (body) => {
      const parsed = parseBody(body);
      if ("tree" in parsed) expect(plain(parsed.tree)).toEqual(plain(thorough.parse(body)));
    }),
    { numRuns: 1000 },
  );
});

test.each(["<Note>a</Note>", "{a}", "a &amp; b", "http://a.b", "- [ ] a", "a[^1]", "> a", "a\tb", "*a*", "export a"])(
  "%j is left to the thorough parser",
  (body) => {
    let expected: unknown;
    try {
      expected = plain(thorough.parse(body));
    } catch (error) {
      expected = (error as { reason: string }).reason;
    }
    const parsed = parseBody(body);
    expect("tree" in parsed ? plain(parsed.tree) : parsed.problem.reason).toEqual(expected);
  },
);
