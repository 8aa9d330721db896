/** The files for programs as the build wrote them, read by other people's programs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";
import { dist, filesBelow } from "../support/site.ts";

interface Document {
  readonly $schema: string;
  readonly atlas: Readonly<Record<string, string>>;
  readonly item: Readonly<Record<string, unknown>>;
  readonly items: readonly Readonly<Record<string, unknown>>[];
  readonly files: readonly { readonly url: string }[];
}

const origin = "http://localhost:4321/";
const read = (file: string): string => readFileSync(join(dist, file), "utf8");
const json = (file: string): Document => JSON.parse(read(file));
const files = filesBelow(dist);
const { records } = readContent(join(import.meta.dirname, "../.."));

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const schemas = files.filter((file) => file.startsWith("api/v1/schemas/"));
for (const file of schemas) ajv.addSchema(JSON.parse(read(file)));

const documents = files.filter((file) => /^(?:api\/v1|papers|methods|benchmarks|taxonomy)\/[^/]+\.json$/.test(file));
const ofApi = documents.filter((file) => json(file).$schema);

describe("JSON", () => {
  test("every file below /api/v1/ and beside a page satisfies the schema that it names", () => {
    const entries = [...records.papers, ...records.methods, ...records.benchmarks, ...records.taxonomy];
    expect(ofApi.length).toBe(entries.length + 8);
    const wrong = ofApi.flatMap((file) => {
      const document = json(file);
      const validate = ajv.getSchema(document.$schema);
      return validate?.(document) ? [] : [`${file}: ${ajv.errorsText(validate?.errors)}`];
    });
    expect(wrong).toEqual([]);
  });

  test("every file says version and licence", () => {
    for (const file of ofApi)
      expect(json(file).atlas).toMatchObject({ version: expect.stringMatching(/^\d/), license: "CC-BY-4.0" });
  });

  test("the index names files that are there", () => {
    const named = json("api/v1/index.json").files.map(({ url }) => url);
    expect(named.length).toBeGreaterThan(9);
    expect(named.filter((url) => !files.includes(url.replace(origin, "")))).toEqual([]);
  });

  test("the record of a method holds its text as Markdown, with addresses in full", () => {
    const { text } = json("methods/worldmem.json").item;
    expect(text).toContain(`](${origin}methods/`);
    expect(text).not.toContain("](/");
  });
});

describe("CSV", () => {
  const rows = (name: string): Record<string, string>[] => parse(read(`data/${name}.csv`), { columns: true });

  test("there is a row for each paper and for each method", () => {
    expect(
      rows("papers")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(records.papers.map(({ id }) => id).sort());
    expect(
      rows("methods")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(records.methods.map(({ id }) => id).sort());
  });

  test("every result stands with its setting and its source", () => {
    const results = rows("results");
    expect(results).toHaveLength(records.benchmarks.flatMap(({ data }) => data.results).length);
    expect(results.filter(({ value, setting, source }) => !(value && setting && source))).toEqual([]);
  });
});

test("the awesome list holds State, Dynamics and Evaluation", () => {
  const headings = read("data/awesome-list.md").match(/^### .*$/gm);
  expect(headings).toEqual(["### 1. State", "### 2. Dynamics", "### 3. Evaluation"]);
});
