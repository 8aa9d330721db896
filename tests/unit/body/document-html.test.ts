import { expect, test } from "vitest";
import { documentToHtml } from "../../../src/body/document-html.ts";

const markdown = `# A guide

See [how](../CONTRIBUTING.md), [this](#two) and [that](https://example.org/).

<!-- table: paper -->

## One

| a | b |
| --- | --- |
| \`x\` | y |
| \`venue.name\` | z |

## Two

Text.

~~~yaml
name: "TODO"
~~~

~~~yaml
title: "TODO"
~~~
`;

const guide = documentToHtml(markdown, "content/README.md", (path) => `https://host/blob/main/${path}`);

test("a document is a title, an introduction and its sections", () => {
  expect(guide.title).toBe("A guide");
  expect(guide.sections.map(({ id, title }) => [id, title])).toEqual([
    ["one", "One"],
    ["two", "Two"],
  ]);
  expect(guide.sections[0]?.html).toContain("<td><code>x</code></td>");
});

test("links to files of the repository lead there, others stay", () => {
  expect(guide.intro).toContain('href="https://host/blob/main/CONTRIBUTING.md"');
  expect(guide.intro).toContain('href="#two"');
  expect(guide.intro).toContain('href="https://example.org/"');
});

test("comments are not shown", () => {
  expect(guide.intro).not.toContain("table:");
});

test("the heading of a column belongs to its cells", () => {
  expect(guide.sections[0]?.html).toContain('<th scope="col">a</th>');
});

test("every template has a button that copies it alone", () => {
  const html = guide.sections[1]?.html ?? "";
  expect([...html.matchAll(/<pre [^>]*id="([^"]+)"/g)].map(([, id]) => id)).toEqual(["template-1", "template-2"]);
  expect([...html.matchAll(/data-copy="([^"]+)"/g)].map(([, id]) => id)).toEqual(["template-1", "template-2"]);
});

test("the name of a field may break between its steps", () => {
  expect(guide.sections[0]?.html).toContain("<td><code>venue.<wbr>name</code></td>");
});
