import { join } from "node:path";
import fc from "fast-check";
import { evaluate, mdxToMdast } from "satteri";
import { visit } from "unist-util-visit";
import { describe, expect, test, vi } from "vitest";
import { listExamples } from "../../../src/checks/examples.ts";
import { rules } from "../../../src/checks/rules/index.ts";
import { refuseCode } from "../../../src/integrations/refuse-code.ts";

// Many small checks, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, "../../..");
const safety = new Set(rules.filter(({ group }) => group === "safety").map(({ id }) => id));
const inLessons = (kind: "broken" | "near-misses") =>
  listExamples(root, kind).flatMap(({ rule, name, files }) =>
    files.flatMap(({ path, text }) =>
      safety.has(rule) && path.startsWith("content/taxonomy/") ? [{ name: `${rule}/${name}`, path, text }] : [],
    ),
  );

describe("before a lesson is compiled", () => {
  // A formula that cannot be set is a mistake, but no danger.
  test.each(inLessons("broken").filter(({ name }) => !name.startsWith("formula/")))("$name is refused", (file) => {
    expect(() => refuseCode(file.text, file.path)).toThrow(/is refused, so the text is not compiled/);
  });

  test.each(inLessons("near-misses"))("$name passes", ({ text, path }) => {
    expect(() => refuseCode(text, path)).not.toThrow();
  });

  test("the message names file, line and what was refused", () => {
    expect(() => refuseCode("---\na: 1\n---\n\nWords {process.exit()} here.\n", "content/taxonomy/x.mdx")).toThrow(
      "content/taxonomy/x.mdx:5:7 expression: {process.exit()} is refused",
    );
  });

  test.each([
    ["mathematics hides braces from one parser", "The state $x_{globalThis.stolen = 1}$."],
    ["a fence that only Astro's reader sees", '---\na: "b\n---{globalThis.stolen = 1} c"\n---\n\nText.\n'],
    ["TOML fences around code", "+++\na = 1\n+++\n\n{globalThis.stolen = 1}\n"],
    ["code after blank lines and a fence", "\n\n---\na: 1\n---\n{globalThis.stolen = 1}\n"],
    ["an export after a byte order mark", "\uFEFF---\na: 1\n---\nexport const stolen = 1\n"],
    ["a component with a namespace", '<svg:script href="data:,stolen" />'],
    ["a member of an object", "<globalThis.Stolen />"],
    ["an attribute that spreads", "<Term id='kv-cache' {...globalThis}>cache</Term>"],
  ])("%s is refused", (_, text) => {
    expect(() => refuseCode(text, "content/pages/x.mdx")).toThrow();
  });

  test("a text that would run when compiled is refused before", async () => {
    const text = "export const ran = (globalThis.compiledTextRan = true);\n\nWords.\n";
    const state = globalThis as { compiledTextRan?: boolean };
    expect(() => refuseCode(text, "content/pages/x.mdx")).toThrow("import-export");
    expect(state.compiledTextRan).toBeUndefined();
    await evaluate(text, { Fragment: "", jsx: () => "", jsxs: () => "" });
    expect(state.compiledTextRan).toBe(true);
    delete state.compiledTextRan;
  });

  test("whatever passes holds no code for the compiler", () => {
    const pieces = fc.constantFrom(
      ..."{ } < > / ` ``` ~~~ $ $$ \\ \" ' = ( ) [ ] ! * _ # - --- +++ \n \n\n import export const a Term Symbol tex= says= id= <!-- --> <Term> </Term> &lt; &#123; \t".split(
        " ",
      ),
      "\n",
      "\n\n",
      " ",
      "    ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
        const text = parts.join("");
        try {
          refuseCode(text, "content/pages/x.mdx");
        } catch {
          return;
        }
        visit(mdxToMdast(text), (node) => {
          expect(node.type).not.toMatch(/^mdxjsEsm|Expression$/);
        });
      }),
      { numRuns: 300 },
    );
  });
});
