import { expect, test } from "vitest";
import { toForms } from "../../../src/body/forms.ts";
import { toPlaces } from "../../../src/places.ts";

const places = toPlaces("https://atlas.example", "/course/");
const text = "A *state* of $n$ frames, see [VMem](/methods/vmem/).";

test("a text is given as HTML for its page, as Markdown that can be read anywhere, and as plain words", () => {
  const { html, markdown, text: words } = toForms(text, "entry", { ...places, withMarkdown: true });
  expect(html).toContain("<em>state</em> of <math");
  expect(html).toContain('<a href="/course/methods/vmem/">VMem</a>');
  expect(markdown).toContain("[VMem](https://atlas.example/course/methods/vmem/)");
  expect(words).toMatch(/^A state of .*n.* frames, see VMem\.$/);
});

test("a lesson gets its HTML from Astro; Markdown is left out where nobody needs it", () => {
  expect(toForms(text, "lesson", { ...places, withMarkdown: false })).toMatchObject({ html: "", markdown: "" });
});

test("a text that cannot be read is refused with its line", () => {
  expect(() => toForms("Fine.\n\n<Formula", "entry", { ...places, withMarkdown: true })).toThrow(/Line 3/);
});
