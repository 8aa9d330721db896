import fc from "fast-check";
import type { Heading, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { markdownFiles } from "../../../src/exports/markdown/markdown-files.ts";
import { oneLine } from "../../../src/text/one-line.ts";
import { anyLine } from "../../support/arbitrary.ts";
import { absolute, kbSaying } from "../../support/kb.ts";

const read = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const filesSaying = (line: string): Map<string, string> =>
  new Map(markdownFiles(kbSaying(line).kb, () => "Its text.", absolute));

test("the twin of a method says what its page says, with addresses in full", () => {
  expect(filesSaying("Mem").get("/methods/one.md")).toMatchInlineSnapshot(`
    "# Mem

    > Mem

    - Kind: method
    - First public version: 16 April 2025
    - Categories: [Mem](https://atlas.example/base/taxonomy/leaf/)
    - Introduced by: [Mem](https://atlas.example/base/papers/one/)
    - Page: <https://atlas.example/base/methods/one/>

    Its text.

    ## Place in the taxonomy

    - [Mem](https://atlas.example/base/taxonomy/leaf/): placed by the survey, section 4.1. Mem

    ## Sources

    - Mem
    "
  `);
});

test("whatever names and titles say, the title is one heading and no section is lost", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      for (const [address, markdown] of filesSaying(line)) {
        const headings = read(markdown).children.filter((node): node is Heading => node.type === "heading");
        expect(headings[0] && textOf(headings[0])).toBe(oneLine(line));
        expect(headings.filter(({ depth }) => depth === 1)).toHaveLength(1);
        if (address === "/benchmarks/two.md")
          expect(headings.slice(1).map((heading) => textOf(heading))).toEqual(["Results", "Sources"]);
      }
    }),
    { numRuns: 60 },
  );
});
