/** What strangers write becomes words, structure and addresses, or is refused: nothing that runs, styles or loads. */
import fc from "fast-check";
import type { Nodes } from "mdast";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { visit } from "unist-util-visit";
import { describe, expect, test, vi } from "vitest";
import { isSafeAddress, judgeText } from "../../../src/body/allowed.ts";
import { htmlElements } from "../../../src/body/components.ts";
import { toMathMl } from "../../../src/body/math.ts";
import { parsePlain } from "../../../src/body/parse.ts";
import { toHtml } from "../../../src/body/to-html.ts";
import { treeToMarkdown } from "../../../src/body/to-markdown.ts";
import { anyLine } from "../../support/arbitrary.ts";

vi.setConfig({ testTimeout: 60_000 });

type Node = DefaultTreeAdapterTypes.ChildNode;

const elements = (nodes: readonly Node[]): DefaultTreeAdapterTypes.Element[] =>
  nodes.flatMap((node) => ("tagName" in node ? [node, ...elements(node.childNodes)] : []));

const forbidden =
  /^(?:script|style|iframe|object|embed|link|meta|base|form|input|button|svg|video|audio|template|maction)$/;

/** Complains about every element and attribute that could do something. */
function expectInert(html: string): void {
  for (const { tagName, attrs } of elements(parseFragment(html).childNodes)) {
    expect(tagName).not.toMatch(forbidden);
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^formaction$|^ping$/);
      if (/href$|^src$|^action$/.test(name)) expect([value, isSafeAddress(value)]).toEqual([value, true]);
    }
  }
}

const piece = fc.constantFrom(
  ...'<script>alert(1)</script> <img/src=x/onerror=alert(1)> <a/href=javascript:alert(1)> [a](javascript:alert(1)) [a](java&#115;cript:x) [a](\\x01javascript:x) [a](data:text/html,x) [a](vbscript:x) [a](//host/x) [a](https://a.b/"onclick="x) ![a](x) ![a](/x.png) <javascript:x> [a]: [b] `</code><script>` {1+1} <Note> </Note> <svg/onload=x> &lt;script&gt; &#60;script&#62; <!-- --> <sub> </sub> $\\href{javascript:x}{y}$ $</math><script>$ ** __ ~~ | > # - 1. www.a.b http://a.b <https://a.b> [^a] \\< \\{'.split(
    " ",
  ),
  " ",
  "\n",
  "\n\n",
  "\n| a | b |\n|---|---|\n| c | d |\n",
  '[x](/y "t\\"onclick=x")',
);
const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: piece }, anyLine), { maxLength: 10 })
  .map((all) => all.join(""));

describe("the text of an entry", () => {
  test("becomes inert HTML and inert Markdown where it is not refused", () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const { tree, refusals } = judgeText(text, "entry");
        if (!tree || refusals.length > 0) return;
        let html: string;
        try {
          html = toHtml(text, { href: (address) => `/base${address}` });
        } catch (error) {
          // A formula that cannot be set is told by the rule on formulas.
          expect(String(error)).toContain("formula");
          return;
        }
        accepted++;
        expectInert(html);
        // Whoever takes the Markdown may render it with HTML switched on.
        visit(parsePlain(treeToMarkdown(tree, { absolute: (address) => address })), (node: Nodes) => {
          if (node.type === "html")
            expect(htmlElements).toHaveProperty(/^<\/?([a-z]+)/.exec(node.value)?.[1] ?? node.value);
          if ("url" in node) expect([node.url, isSafeAddress(node.url)]).toEqual([node.url, true]);
        });
      }),
      {
        numRuns: 400,
        examples: [
          ["[a]:&#60;script&#62;<script>alert(1)</script>"],
          ["[x](&#60;script&#62;<script>)"],
          ["<javascript:x>b\n-"],
        ],
      },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  test("becomes inert HTML even where the check was left out", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        try {
          const html = toHtml(text, { href: (address) => address });
          for (const { tagName, attrs } of elements(parseFragment(html).childNodes)) {
            expect(tagName).not.toMatch(forbidden);
            expect(attrs.filter(({ name }) => /^on|^style$/.test(name))).toEqual([]);
          }
        } catch (error) {
          expect(String(error)).toMatch(/Line \d+:|formula/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a formula", () => {
  const command = fc.constantFrom(
    ...'\\href{javascript:alert(1)}{x} \\url{javascript:x} \\class{a}{x} \\id{a}{x} \\style{color:red}{x} \\data{onclick=x}{y} \\includegraphics{http://a.b/c.png} \\text{<script>alert(1)</script>} \\text{</annotation></math><script>} \\color{red"onclick="x} \\textcolor{red}{x} \\colorbox{url(x)}{y} \\def\\a{\\a\\a}\\a \\newcommand\\b{\\b} \\toggle{a}{b}\\endtoggle \\label{x"y} \\tag{<b>} \\operatorname{</mi><img>} \\rule{1em}{9999em} \\frac{a}{b} x^2 < > & " \' { } \\{ \\begin{matrix} \\end{matrix} \\unicode{x3c} \\char60 \\mathrm{<} \\ce{<} \\require{html}'.split(
      " ",
    ),
  );
  const anyFormula = fc
    .array(fc.oneof({ weight: 4, arbitrary: command }, anyLine), { maxLength: 6 })
    .map((all) => all.join(" "));

  test("becomes inert MathML or is refused with the formula quoted", () => {
    let set = 0;
    fc.assert(
      fc.property(anyFormula, fc.boolean(), (tex, display) => {
        let mathMl: string;
        try {
          mathMl = toMathMl(tex, display);
        } catch (error) {
          expect(String(error)).toContain("cannot be read");
          return;
        }
        set++;
        expectInert(mathMl);
        const [first, ...more] = parseFragment(mathMl).childNodes;
        expect([first?.nodeName, more.length]).toEqual(["math", 0]);
      }),
      { numRuns: 500 },
    );
    expect(set).toBeGreaterThan(50);
  });

  test("whose macros call themselves is refused, not followed for ever", () => {
    const doubling = [..."bcdefgh"]
      .map((name, index) => `\\def\\${name}{${`\\${"abcdefg"[index]}`.repeat(10)}}`)
      .join("");
    for (const tex of ["\\def\\a{\\a}\\a", "\\def\\a{\\a\\a}\\a", `\\def\\a{x}${doubling}\\h`])
      expect(() => toMathMl(tex, false)).toThrow("cannot be read");
  });
});
