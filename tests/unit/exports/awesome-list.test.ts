import fc from "fast-check";
import type { Table } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, test } from "vitest";
import { toAwesomeList } from "../../../src/exports/awesome-list.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { oneLine } from "../../../src/text/one-line.ts";
import { anyLine } from "../../support/arbitrary.ts";
import { kbSaying } from "../../support/kb.ts";
import { aConcept, aMethod, aPaper, place, someContent } from "../../support/records.ts";

const reader = unified().use(remarkParse).use(remarkGfm);
const tablesOf = (list: string): Table[] =>
  reader.parse(list).children.filter((node): node is Table => node.type === "table");

test("a category is a table of date, name, title, paper and code, oldest first", () => {
  const placed = [place("quality")];
  const kb = buildKnowledgeBase(
    someContent({
      taxonomy: [aConcept("evaluation"), aConcept("quality", { broader: "evaluation" })],
      papers: [
        aPaper("new", { issued: "2025-04-16", links: { code: "https://github.com/a/new" } }),
        aPaper("old", { issued: "2024", identifiers: { arxiv: "2401.00001" } }),
      ],
      methods: [aMethod("new", { name: "New", classifications: placed }), aMethod("old", { classifications: placed })],
    }),
  );
  expect(toAwesomeList(kb)).toMatchInlineSnapshot(`
    "## 📚 Paper List

    ### 3. Evaluation

    #### 3.1 quality

    | Date | Name | Title | Paper | Github |
    |:-:|:-:|:-|:-:|:-:|
    | 2024 | \`old\` | On old | [![Paper](https://img.shields.io/badge/paper-A42C25?style=for-the-badge&logo=arxiv&logoColor=white)](https://arxiv.org/abs/2401.00001) | - |
    | 2025-04 | \`New\` | On new | - | [![GitHub Stars](https://img.shields.io/github/stars/a/new?style=for-the-badge&logo=github&label=GitHub&color=black)](https://github.com/a/new) |
    "
  `);
});

test("the badge of a paper shows where it leads, also where the paper has an arXiv number as well", () => {
  const kb = buildKnowledgeBase(
    someContent({
      taxonomy: [aConcept("evaluation"), aConcept("quality", { broader: "evaluation" })],
      papers: [
        aPaper("new", { identifiers: { arxiv: "2401.00001" }, links: { paper: "https://openreview.net/forum?id=1" } }),
      ],
      methods: [aMethod("new", { classifications: [place("quality")] })],
    }),
  );
  expect(toAwesomeList(kb)).toMatch(/logo=adobeacrobatreader[^)]*\)\]\(https:\/\/openreview\.net\/forum\?id=1\)/);
});

test("whatever names and titles say, every row has five cells and the title is text", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const [table] = tablesOf(toAwesomeList(kbSaying(line).kb));
      expect(table?.children.map(({ children }) => children.length)).toEqual([5, 5]);
      const title = table?.children[1]?.children[2];
      expect(title?.children.every(({ type }) => type === "text")).toBe(true);
      expect(title && textOf(title)).toBe(oneLine(line));
    }),
    { numRuns: 200 },
  );
});
