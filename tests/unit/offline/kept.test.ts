import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { kindOf, listPlace, titleIn, withList } from "../../../src/offline/kept.ts";

describe("what is kept", () => {
  test.each([
    ["", "page"],
    ["papers/nova/", "page"],
    ["assets/paper.BBwZIbco.css", "lasting"],
    ["pagefind/fragment/en_16121f8.pf_fragment", "lasting"],
    ["pagefind/pagefind.en_16121f853b.pf_meta", "lasting"],
    ["pagefind/pagefind-entry.json", "part"],
    ["islands/taxonomy-graph.js", "part"],
    ["search/authors/a.json", "part"],
    ["graph/data.json", "part"],
    ["papers/list.json", "part"],
  ])("%j is a %s", (address, kind) => expect(kindOf(address, kind === "page")).toBe(kind));

  test.each(["papers/nova.bib", "data/atlas.csv", "api/papers.json", "social/papers/nova.png", "sw.js"])(
    "a download such as %s is left to the browser",
    (address) => expect(kindOf(address, false)).toBeUndefined(),
  );
});

describe("the list of kept pages", () => {
  const page = `<p>Before</p>${listPlace}<p>After</p>`;

  test("stands in its place, by title", () => {
    expect(
      withList(page, [
        { address: "/b/", title: "Beta" },
        { address: "/a/", title: "Alpha &amp; more" },
      ]),
    ).toBe(
      '<p>Before</p><ul class="spaced"><li><a href="/a/">Alpha &amp; more</a></li><li><a href="/b/">Beta</a></li></ul><p>After</p>',
    );
  });

  test("takes titles as pages have them, without the name of the site; else the address", () => {
    expect(titleIn("<title>A &lt;b&gt; · Atlas</title>", "/x/")).toBe("A &lt;b&gt;");
    expect(titleIn("no title", '/"x>/')).toBe("/x/");
  });

  test("holds nothing but links, whatever the pages and addresses are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (html, address) => {
        const list = withList(listPlace, [{ address, title: titleIn(html, address) }]);
        const { childNodes } = parseFragment(list);
        expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(["ul"]);
        expect(list.match(/<(?!\/)[^>]*>/g)).toHaveLength(3);
      }),
    );
  });
});
