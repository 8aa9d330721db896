import fc from "fast-check";
import { parseFragment } from "parse5";
import { expect, test } from "vitest";
import { view, viewToHtml, viewToXml } from "../../../../src/components/page/view-tree.ts";

test("text and attributes stay text, whatever they hold", () => {
  const text = fc.string({ unit: "grapheme" }).filter((value) => !/[\r\0]/.test(value) && value !== "");
  fc.assert(
    fc.property(text, text, (title, content) => {
      const { childNodes } = parseFragment(viewToHtml(view("p", { title }, content)));
      expect(childNodes).toHaveLength(1);
      expect(childNodes[0]).toMatchObject({
        tagName: "p",
        attrs: [{ name: "title", value: title }],
        childNodes: [{ nodeName: "#text", value: content }],
      });
    }),
  );
});

test("as XML, markup in texts and attributes stays text, what is undefined is left out, and an empty element closes itself", () => {
  expect(viewToXml(view("g", { a: 'x"<', b: undefined }, undefined, "1 < 2 & 3", view("path", { d: "M0 0" })))).toBe(
    '<g a="x&quot;&lt;">1 &lt; 2 &amp; 3<path d="M0 0"/></g>',
  );
});
