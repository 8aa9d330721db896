/** The strict reader of plain YAML reads what it accepts as the YAML library does, and declines the rest. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPlainYaml } from "../../../src/sources/plain-yaml.ts";
import { serialise } from "../../../src/sources/serialise.ts";
import { comparePlainYaml } from "../../support/plain-yaml.ts";

const scalar = fc.oneof(
  fc.constantFrom(
    ...'a, b c,2504.10,2025-01-01,NO,null,~,true,True,TRUE,-5,+5,-0,1.,.5,-.5,1e3,0x1F,0o17,.inf,.NaN,1_000,01,4.1.3,12:30,https://a.b/c?d=e#f,a#b,a #b,a: b,a:,:a,- a,-a,?,? a,&a,*a,!a,!!str a,|,>-,%a,@a,`a`,é,a\\n,\\,"a",\'a\',"a" b,\'it\'\'s\',"a: b","#","\\n","\\"","\\u0041","\\x41","a,\'a,a",a\',[],{},[a],[a,],[a, b],[ a , "b, c" ],[[a], [b]],{a: b},{ a: b, c: [d] },{a: },{a},{a: b, a: c},[a: b],{"a": b},{a: b}c,[a] # b,[a\n  b],<<,=,..., ---'.split(
      ",",
    ),
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(..."ab1-.:,# '\"[]{}\\&*!|>%@`?~\t"), maxLength: 8 }),
);
/** Lines of which most fit together, so that what the two readers make of odd ones among them shows. */
const line = fc
  .tuple(
    fc.constantFrom("", "", "", "  ", "  ", "    ", " "),
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom("", "", "- ") },
      { weight: 1, arbitrary: fc.constantFrom("-   ", "- - ", "-") },
    ),
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(..."abcdefghij").map((name) => `${name}: `) },
      { weight: 1, arbitrary: fc.constantFrom("", "d-e:   ", "f:", "null: ", "1: ", "__proto__: ", '"a": ') },
    ),
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom("", "", "x") }, { weight: 1, arbitrary: scalar }),
    fc.oneof(
      { weight: 15, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.constantFrom(" ", "  # c", "\n", "\n  ") },
    ),
  )
  .map((parts) => parts.join(""));

/** Values as a front matter may hold them. */
const { front } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    fc.array(tie("node"), { maxLength: 4 }),
    tie("front"),
  ),
  front: fc.dictionary(fc.constantFrom("name", "type", "issued", "note", "values", "a-b"), tie("node"), { maxKeys: 5 }),
}));

describe("the reader of plain YAML", () => {
  test("reads any lines as the YAML library, or declines", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        comparePlainYaml(lines.join("\n"));
      }),
      { numRuns: 10_000 },
    );
  });

  test("reads any value of one field as the YAML library, or declines", () => {
    fc.assert(
      fc.property(scalar, fc.constantFrom("", " ", "\n", "\nb: c", "\n  b", "\n- b"), (value, after) => {
        comparePlainYaml(`a: ${value}${after}`);
        comparePlainYaml(`a:\n  - ${value}${after}`);
        comparePlainYaml(`a: [ ${value}, ${value} ]${after}`);
        comparePlainYaml(`a: {b: ${value}}${after}`);
      }),
      { numRuns: 2_000 },
    );
  });

  test("reads what the Atlas writes as the YAML library, or declines", () => {
    fc.assert(
      fc.property(front, (value) => {
        comparePlainYaml(serialise("glossary", value));
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ["a comment", "a: b # c"],
    ["a line of comment", "# c\na: b"],
    ["a text over two lines", "a: b\n  c"],
    ["a folded text", "a: >-\n  b"],
    ["an anchor", "a: &b c"],
    ["a field twice", "a: b\na: c"],
    ["a colon without quotes", "a: b: c"],
    ["an indentation that fits nowhere", "a:\n    b: c\n  d: e"],
    ["a tab", "a:\tb"],
    ["what JavaScript takes for no field", "__proto__: a"],
    ["a list outermost", "- a"],
    ["nothing", ""],
  ])("declines %s", (_, yaml) => {
    expect(readPlainYaml(yaml)).toBeUndefined();
  });

  test("says which texts stand without quotes", () => {
    expect(readPlainYaml('a: NO\nb: "NO"\nc: [x, { d: 5, e: y }]')).toMatchObject({
      value: { a: "NO", b: "NO", c: ["x", { d: 5, e: "y" }] },
      bare: ["NO", "x", "y"],
    });
  });
});
