import { join } from "node:path";
import { expect, test } from "vitest";
import { SampleAtlas } from "../../../src/checks/examples.ts";
import { toGitHub } from "../../../src/checks/reporters/github.ts";
import { toJson } from "../../../src/checks/reporters/json.ts";
import { toTerminal } from "../../../src/checks/reporters/terminal.ts";

const sample = new SampleAtlas(join(import.meta.dirname, "../../.."));
const changed = (path: string, from: string, to: string) => ({
  path,
  text: (sample.textOf(path) ?? "").replace(from, to),
});

/** Two files with three mistakes, the files named in the wrong order. */
const report = sample.check([
  changed("content/papers/worldmem.mdx", 'arxiv: "2504.12369"', "arxiv: 2504.12369"),
  {
    path: "content/methods/vrag.mdx",
    text: (sample.textOf("content/methods/vrag.mdx") ?? "")
      .replace("concept: external-retrieval", "concept: external, 100%")
      .replace("type: method", "type: Method"),
  },
]);

test("for a person: file, line, column, severity, rule; what is wrong; what to do; then the counts", () => {
  expect(toTerminal(report)).toMatchInlineSnapshot(`
    "content/methods/vrag.mdx:3:7  error  invalid-value
      "type" cannot be "Method".
      Did you mean "method"?

    content/methods/vrag.mdx:7:14  error  unknown-concept
      "external, 100%" is not a concept of the taxonomy.
      Each file in content/taxonomy/ is one concept.

    content/papers/worldmem.mdx:13:23  error  yaml-changes-value
      "identifiers.arxiv" is 2504.12369 without quotes, which YAML reads as a number.
      Put it in quotes: "2504.12369".

    42 files checked: 3 errors, 0 warnings.
    1 issue can be mended by npm run check -- --fix.
    npm run explain <rule-id> says more about a rule."
  `);
});

test("for a pull request: one command a line, with signs escaped", () => {
  expect(toGitHub(report)).toMatchInlineSnapshot(`
    "::error file=content/methods/vrag.mdx,line=3,col=7,title=invalid-value::"type" cannot be "Method".%0ADid you mean "method"?
    ::error file=content/methods/vrag.mdx,line=7,col=14,title=unknown-concept::"external, 100%25" is not a concept of the taxonomy.%0AEach file in content/taxonomy/ is one concept.
    ::error file=content/papers/worldmem.mdx,line=13,col=23,title=yaml-changes-value::"identifiers.arxiv" is 2504.12369 without quotes, which YAML reads as a number.%0APut it in quotes: "2504.12369".
    42 files checked: 3 errors, 0 warnings."
  `);
});

test("for a program: the same issues in the same order", () => {
  const json = JSON.parse(toJson(report)) as { issues: { file: string; line: number; rule: string }[] };
  expect(json).toMatchObject({ errors: 3, warnings: 0, fixable: 1 });
  expect(json.issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(
    report.issues.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
  );
});

test("nothing wrong is one line", () => {
  expect(toTerminal(sample.check([]))).toMatch(/^\d+ files checked: 0 errors, 0 warnings\.$/);
});
