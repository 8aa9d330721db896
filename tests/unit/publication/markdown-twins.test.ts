import { expect, test } from "vitest";
import { toMathMl } from "../../../src/body/math.ts";
import { pageToMarkdown } from "../../../src/publication/markdown-twins.ts";

const page = (main: string): string =>
  pageToMarkdown(`<body><nav>No</nav><main>${main}</main></body>`, "https://atlas.example/base/a/");

test("only the main part is taken, and its links are written in full", () => {
  expect(page('<h1>A</h1><p>See <a href="/base/b/">B</a> and <a href="#c">C</a>.</p>')).toBe(
    "# A\n\nSee [B](https://atlas.example/base/b/) and [C](https://atlas.example/base/a/#c).\n",
  );
});

test("a table stays a table", () => {
  expect(page("<table><thead><tr><th>x<th>y</thead><tbody><tr><td>1<td>2</tbody></table>")).toBe(
    "| x | y |\n| - | - |\n| 1 | 2 |\n",
  );
});

test("a formula becomes its LaTeX", () => {
  const math =
    '<math><semantics><mi>x</mi><annotation encoding="application/x-tex">x_1</annotation></semantics></math>';
  expect(page(`<p>With ${math}.</p>`)).toBe("With $x_1$.\n");
  expect(page(`<p>With ${toMathMl("x_1 < \\theta", false)}.</p>`)).toBe("With $x_1 < \\theta$.\n");
});

test("buttons, forms and pictures are left out", () => {
  expect(
    page(
      '<p>Text</p><button>Copy</button><form><input></form><svg><text>s</text></svg><p class="needs-script">Press</p>',
    ),
  ).toBe("Text\n");
});
