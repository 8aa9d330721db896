import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type ApiSource,
  collectionNames,
  schemaAddress,
  schemaNames,
  toCollection,
  toIndex,
  toRecord,
  toSchema,
} from "../../../src/exports/api/documents.ts";
import { buildDateBook } from "../../../src/knowledge/dates.ts";
import { toJson } from "../../../src/text/json.ts";
import { anyLine } from "../../support/arbitrary.ts";
import { absolute, kbSaying } from "../../support/kb.ts";

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
for (const name of schemaNames) ajv.addSchema(toSchema({ absolute }, name));

const complaints = (json: string, name: string): unknown => {
  const validate = ajv.getSchema(absolute(schemaAddress(name)));
  validate?.(JSON.parse(json));
  return validate?.errors ?? null;
};

const sourceSaying = (line: string): ApiSource => ({
  ...kbSaying(line),
  absolute,
  former: [
    { from: "/taxonomy/old/", status: { kind: "moved", to: "/taxonomy/leaf/" } },
    { from: "/methods/gone/", status: { kind: "retired", reason: line } },
  ],
  further: [],
  atlas: {
    name: line,
    version: "1.0.0",
    released: "2026-01-02",
    license: "CC-BY-4.0",
    licenseUrl: "https://creativecommons.org/licenses/by/4.0/",
    url: absolute("/"),
  },
});

test("whatever names and titles say, every file is JSON that its published schema accepts", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const source = sourceSaying(line);
      for (const name of collectionNames) expect(complaints(toJson(toCollection(source, name)), name)).toBeNull();
      for (const item of [...source.kb.concepts, ...source.kb.entries]) {
        expect(complaints(toJson(toRecord(source, item, line)), item.kind)).toBeNull();
      }
      expect(complaints(toJson(toIndex(source)), "index")).toBeNull();
    }),
    { numRuns: 40 },
  );
});

test("a schema refuses a record without its name", () => {
  const { kb, ...source } = sourceSaying("x");
  const document = JSON.parse(toJson(toRecord({ kb, ...source }, kb.methods[0] as never, "")));
  delete document.item.name;
  expect(complaints(JSON.stringify(document), "method")).not.toBeNull();
});

test("a moved category leads to the full address of the one that replaces it", () => {
  expect(toCollection(sourceSaying("x"), "redirects")).toMatchObject({
    items: [
      { from: absolute("/taxonomy/old/"), status: { kind: "moved", to: absolute("/taxonomy/leaf/") } },
      { from: absolute("/methods/gone/"), status: { kind: "retired" } },
    ],
  });
});

test("a correction of a paper changes its method too, and neither was added anew", () => {
  const { kb } = kbSaying("x");
  const early = "2026-01-02T10:00:00Z";
  const late = "2026-03-04T10:00:00Z";
  const history = new Map([
    ["content/papers/one.mdx", { added: early, changed: late }],
    ["content/methods/one.mdx", { added: early, changed: early }],
    ["content/papers/two.mdx", { added: early, changed: early }],
  ]);
  const dates = buildDateBook(kb, history, "2026-01-01");
  expect(dates.of(kb.methods[0] as never)).toEqual({ added: early, changed: late });
  expect(dates.changedAt("/papers/two/")).toBe("2026-01-02T10:00:00Z");
  expect(dates.changedAt("/methods/")).toBe(late);
});
