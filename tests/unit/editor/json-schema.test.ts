import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import { describe, expect, test } from "vitest";
import { listExamples } from "../../../src/checks/examples.ts";
import { publishedSchemas } from "../../../src/editor/editor-files.ts";
import { tables, withTables } from "../../../src/editor/field-table.ts";
import { frontMatterSchema } from "../../../src/editor/json-schema.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { collectionNames } from "../../../src/schema/collections.ts";
import { readContent } from "../../../src/sources/files.ts";
import { readTexts } from "../../../src/sources/read.ts";

const root = join(import.meta.dirname, "../../..");
const { records, files } = readContent(root);
const kb = buildKnowledgeBase(records);

test("the schemas in public/schemas are those of the code; if not, run npm run schemas", () => {
  for (const { path, text } of publishedSchemas(kb, records)) expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

test("the tables of content/README.md are those of the schemas; if not, run npm run schemas", () => {
  const guide = readFileSync(join(root, "content/README.md"), "utf8");
  expect(withTables(guide)).toBe(guide);
});

test("every field has a sentence for its author", () => {
  for (const [name, table] of tables()) expect(`${name}: ${table}`).not.toMatch(/\| +\|$/m);
});

describe.each(collectionNames)("the schema of %s", (collection) => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(frontMatterSchema(collection));
  const own = files.filter((file) => file.collection === collection);

  test("accepts every entry that the check accepts", () => {
    const refused = own.filter(({ record, yaml }) => record && !validate(yaml?.value));
    expect(refused.map(({ path }) => path)).toEqual([]);
  });
});

test("what an editor refuses, the check refuses too", () => {
  const broken = listExamples(root, "broken").flatMap((example) => readTexts(example.files).files);
  const wrong = collectionNames.flatMap((collection) => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(frontMatterSchema(collection));
    const own = broken.filter((file) => file.collection === collection && file.yaml !== undefined);
    return own.filter(({ record, yaml }) => record && !validate(yaml?.value)).map(({ path }) => path);
  });
  expect(wrong).toEqual([]);
});
