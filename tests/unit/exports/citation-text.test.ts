import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { type CitedRecord, toCitable } from "../../../src/exports/citable.ts";
import { createCitationWriter } from "../../../src/exports/citation-text.ts";
import { toCsl } from "../../../src/exports/csl-json.ts";
import { aPaper } from "../../support/records.ts";
import { hostileRecord } from "../../support/texts.ts";

const style = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../src/exports/citation-styles", name), "utf8");
const write = createCitationWriter({ ieee: style("ieee.csl"), mla: style("mla.csl") });
const texts = (fields: Partial<CitedRecord>) => write(toCsl(toCitable(aPaper("world-memory", fields).data)));

const authors = [
  { family: "van Hasselt", given: "Hado" },
  { family: "Åström", given: "Karl Johan" },
  { literal: "Google DeepMind" },
];

describe("a reference as people write it", () => {
  test("of a preprint", () => {
    expect(texts({ authors, identifiers: { arxiv: "2504.12369" } })).toMatchInlineSnapshot(`
      {
        "apa": "van Hasselt, H., Åström, K. J., &#38; Google DeepMind. (2025). <i>On world-memory</i> (Preprint arXiv:2504.12369). arXiv. https://arxiv.org/abs/2504.12369",
        "ieee": "H. van Hasselt, K. J. Åström, and Google DeepMind, “On world-memory.” arXiv, Apr. 16, 2025. [Online]. Available: https://arxiv.org/abs/2504.12369",
        "mla": "van Hasselt, Hado, et al. <i>On World-Memory</i>. arXiv:2504.12369, arXiv, 16 Apr. 2025, https://arxiv.org/abs/2504.12369.",
      }
    `);
  });

  test("of a paper at a conference", () => {
    expect(texts({ authors, venue: { name: "NeurIPS", year: 2025, type: "conference" } })).toMatchInlineSnapshot(`
      {
        "apa": "van Hasselt, H., Åström, K. J., &#38; Google DeepMind. (2025, April 16). On world-memory. <i>NeurIPS</i>.",
        "ieee": "H. van Hasselt, K. J. Åström, and Google DeepMind, “On world-memory,” in <i>NeurIPS</i>, Apr. 2025.",
        "mla": "van Hasselt, Hado, et al. “On World-Memory.” <i>NeurIPS</i>, 2025.",
      }
    `);
  });

  test("does not number two works of the same authors and year", () => {
    const first = texts({ title: "First" }).apa;
    const second = texts({ title: "Second" }).apa;
    expect([first, second].join()).not.toMatch(/2025[ab]/);
  });

  test("leaves the capitals of a name inside a title", () => {
    expect(texts({ title: "WorldMem and VBench++: a survey" }).mla).toContain("WorldMem and VBench++");
  });
});

describe("whatever titles and names say", () => {
  const elements = (node: DefaultTreeAdapterTypes.Node): string[] =>
    "childNodes" in node
      ? node.childNodes.flatMap((child) => ["tagName" in child ? child.tagName : "", ...elements(child)])
      : [];

  test("the HTML has no element but <i>, and no comment", () => {
    fc.assert(
      fc.property(hostileRecord, (record) => {
        for (const html of Object.values(write(toCsl(toCitable(record))))) {
          expect(new Set(elements(parseFragment(html)))).toSatisfy((names: Set<string>) =>
            [...names].every((name) => name === "" || name === "i"),
          );
          expect(html).not.toContain("<!--");
          expect(html.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("markup in a title is text", () => {
    expect(texts({ title: 'A <script>alert("x")</script> & <i>b' }).apa).toContain("&lt;script&#62;");
  });

  test("a raised figure, a ligature and other scripts stay characters", () => {
    expect(texts({ title: "α² ﬁelds™ 世界 عالم" }).apa).toContain("α² ﬁelds™ 世界 عالم");
  });
});
