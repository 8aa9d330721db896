import { expect, test } from "vitest";
import { withHeldFormulas } from "../../../../src/components/page/held-formula.ts";

const formula = '<math data-tex="A_t"><msub><mi>A</mi><mi>t</mi></msub></math>';

test("a full stop behind the symbol of a lesson stays on its line", () => {
  const before = `<p>the state under <span class="symbol" title="actions">${formula}</span>. Next</p>`;
  expect(withHeldFormulas(before)).toBe(
    `<p>the state under <span class="symbol" title="actions">${formula}.</span> Next</p>`,
  );
});

test("so does one behind a bare formula, and a closing bracket with it", () => {
  expect(withHeldFormulas(`<p>(with ${formula}), then</p>`)).toBe(
    `<p>(with <span class="symbol">${formula}),</span> then</p>`,
  );
});

test("each formula keeps its own mark", () => {
  const symbol = (inner: string) => `<span class="symbol" title="x">${inner}</span>`;
  expect(withHeldFormulas(`${symbol(formula)} and ${symbol(formula)}, ${formula}!`)).toBe(
    `${symbol(formula)} and ${symbol(`${formula},`)} <span class="symbol">${formula}!</span>`,
  );
});

test("a formula before a word, one set apart and another element that ends are left alone", () => {
  const page = `<p>${formula} is</p><math display="block"><mi>x</mi></math>.<span class="soft">see ${formula}</span>.`;
  expect(withHeldFormulas(page)).toBe(page);
});
