/** What holds for every text that someone could send, not only for the mistakes that we thought of. */
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { checkContent } from "../../../src/checks/check-content.ts";
import { SampleAtlas } from "../../../src/checks/examples.ts";
import { applyFixes } from "../../../src/checks/fix.ts";
import { toReport } from "../../../src/checks/report.ts";
import { toGitHub } from "../../../src/checks/reporters/github.ts";
import { toJson } from "../../../src/checks/reporters/json.ts";
import { toTerminal } from "../../../src/checks/reporters/terminal.ts";
import type { PaperRecord } from "../../../src/schema/paper.ts";
import { paperSchema } from "../../../src/schema/paper.ts";
import { readText } from "../../../src/sources/read.ts";
import { serialise } from "../../../src/sources/serialise.ts";

// Many small checks, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const sample = new SampleAtlas(join(import.meta.dirname, "../../.."));
const path = "content/papers/sent-in.mdx";

/** Checks a text in place of a paper, prints it in every way, and holds what an author may count on. */
function checkText(text: string, at = path): void {
  const report = sample.check([{ path: at, text }]);
  const lines = text.replace(/\r\n?/g, "\n").split("\n").length;
  for (const issue of report.issues) {
    expect(issue.file).toMatch(/^content\//);
    expect(issue.message.trim()).not.toBe("");
    expect(issue.hint.trim()).not.toBe("");
    expect(issue.line).toBeGreaterThanOrEqual(1);
    expect(issue.column).toBeGreaterThanOrEqual(1);
    if (issue.file === at) expect(issue.line).toBeLessThanOrEqual(lines);
  }
  toTerminal(report);
  toGitHub(report);
  JSON.parse(toJson(report));
  applyFixes(report.issues, (file) => (file === at ? text : sample.textOf(file)));
}

const word = fc.string({ unit: "grapheme", maxLength: 12 });
const yamlPiece = fc.constantFrom(
  ..."name: title: authors: issued: identifiers: { } [ ] - , : # & * ! | > ' \" % @ ` ~ null true NO 2025-01-01 2504.10 --- ... << ? \t".split(
    " ",
  ),
  "\n",
  "\n  ",
  "  - ",
  "&a ",
  "*a ",
  "!!js/function ",
);
const textPiece = fc.constantFrom(
  ..."< > { } $ $$ ` ``` * _ [ ] ( ) ! # | \\ / <Note> </Note> <script> <!-- --> import export javascript: data: /methods/ https:// &lt; \\frac \\{ TODO".split(
    " ",
  ),
  "\n",
  "\n\n",
  " ",
);
const some = (piece: fc.Arbitrary<string>, maxLength = 25): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 3, arbitrary: piece }, { weight: 1, arbitrary: word }), { maxLength })
    .map((parts) => parts.join(""));
const anyValue = fc.anything({
  maxDepth: 3,
  key: fc.constantFrom(
    "name",
    "title",
    "authors",
    "issued",
    "identifiers",
    "arxiv",
    "doi",
    "family",
    "__proto__",
    "constructor",
    "concept",
    "classifications",
  ),
  values: [
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom("2504.12369", "2025-04-16", "external-retrieval", "constructor", "toString"),
  ],
});

describe("the check never throws, names the file and finds a place in it", () => {
  test("for any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => checkText(text)),
      { numRuns: 80 },
    );
  });

  test("for anything between the fences", () => {
    fc.assert(
      fc.property(some(yamlPiece), (yaml) => checkText(`---\n${yaml}\n---\nText.\n`)),
      { numRuns: 120 },
    );
  });

  test("for any value of any field", () => {
    fc.assert(
      fc.property(
        anyValue,
        fc.constantFrom("papers", "methods", "benchmarks", "taxonomy", "glossary", "relations"),
        (value, folder) => {
          const yaml = folder === "glossary" || folder === "relations";
          const front = JSON.stringify(value) ?? "null";
          checkText(yaml ? front : `---\n${front}\n---\nText.\n`, `content/${folder}/sent-in.${yaml ? "yaml" : "mdx"}`);
        },
      ),
      { numRuns: 120 },
    );
  });

  test("for any text below a good front matter", () => {
    const front = sample.textOf("content/papers/vrag.mdx")?.split("---\n")[1] ?? "";
    const lesson = sample.textOf("content/taxonomy/external-retrieval.mdx")?.split("---\n")[1] ?? "";
    fc.assert(
      fc.property(some(textPiece), fc.boolean(), (text, inLesson) =>
        inLesson
          ? checkText(`---\n${lesson}---\n${text}`, "content/taxonomy/external-retrieval.mdx")
          : checkText(`---\n${front}---\n${text}`, "content/papers/vrag.mdx"),
      ),
      { numRuns: 120 },
    );
  });

  test("for any name of a file", () => {
    const name = fc
      .string({ unit: "grapheme-composite", minLength: 1, maxLength: 20 })
      .map((it) => it.replace(/[/\0]/g, "-"));
    fc.assert(
      fc.property(
        name,
        fc.constantFrom(".mdx", ".yaml", ".md", ""),
        fc.constantFrom("papers", "paper", "methods", "x"),
        (stem, ending, folder) => checkText("---\nname: x\n---\n", `content/${folder}/${stem}${ending}`),
      ),
      { numRuns: 100 },
    );
  });
});

/** A line that the schemas accept: trimmed, not empty, no line break. */
const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => text.replace(/[\r\n]/g, " ").trim())
  .filter((text) => text !== "" && !/et al|and others/i.test(text));
const paper: fc.Arbitrary<PaperRecord> = fc
  .record(
    {
      name: line,
      title: fc.oneof(
        line,
        fc.constantFrom(
          "NO",
          "yes",
          "2025",
          "1e3",
          "null",
          "~",
          "A: B",
          "#1",
          "- x",
          "'",
          '"',
          "|",
          "2025-04-16",
          "\u0085",
          "0x1F",
          "12:30",
        ),
      ),
      authors: fc.array(
        fc.oneof(fc.record({ family: line, given: line }), fc.record({ family: line }), fc.record({ literal: line })),
        { minLength: 1, maxLength: 5 },
      ),
      issued: fc.constantFrom("2025", "2025-04", "2025-04-16", "2024-02-29"),
      identifiers: fc.constantFrom({}, { arxiv: "2504.12370" }, { doi: "10.1145/3698590" }),
      citationKey: fc.constantFrom("doe2025thing", "yes", "no", "null"),
      sources: fc.array(line, { minLength: 1, maxLength: 3 }),
      unverified: fc.array(line, { maxLength: 3 }),
      corrections: fc.array(fc.record({ says: line, right: line, kind: fc.constantFrom("error", "naming") }), {
        maxLength: 2,
      }),
    },
    { requiredKeys: ["name", "title", "authors", "issued", "identifiers", "citationKey", "sources"] },
  )
  .filter((value) => paperSchema.safeParse(value).success)
  .map((value) => paperSchema.parse(value));

describe("what the serialiser writes", () => {
  const body = fc
    .string({ unit: "grapheme", maxLength: 60 })
    .map((text) => text.replace(/\r\n?/g, "\n").replace(/^\uFEFF/, ""));

  test("is read back as the same record and the same text", () => {
    fc.assert(
      fc.property(paper, body, (data, text) => {
        const read = readText("papers", "sent-in", path, serialise("papers", data, text));
        expect(read.record?.data).toEqual(data);
        expect(read.record?.body).toBe(text);
        expect(serialise("papers", read.record?.data, read.record?.body)).toBe(serialise("papers", data, text));
      }),
      { numRuns: 120 },
    );
  });

  test("is accepted by every rule about reading a file", () => {
    const reading =
      /^(?:front-matter-fence|yaml-|unquoted-colon|repeated-key|unknown-field|missing-field|invalid-value|date$)/;
    fc.assert(
      fc.property(paper, (data) => {
        const content = sample.with([{ path, text: serialise("papers", data, "\nText.\n") }]);
        const issues = toReport(checkContent(content), content.files).issues;
        expect(issues.filter(({ rule, file }) => file === path && reading.test(rule))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
