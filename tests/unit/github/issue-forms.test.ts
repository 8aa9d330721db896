/** The forms that GitHub shows; https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { reportAddress } from "../../../src/components/page/report-problem.ts";

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
  readonly validations?: { readonly required?: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly body: readonly Element[];
}

const folder = join(import.meta.dirname, "../../../.github/ISSUE_TEMPLATE");
const read = (name: string): Form => parse(readFileSync(join(folder, name), "utf8"));
const names = readdirSync(folder).filter((name) => name !== "config.yml");

test("there is a form for each thing that a reader may want to tell", () => {
  expect(names).toEqual([
    "broken-link.yml",
    "new-category.yml",
    "new-paper.yml",
    "wrong-classification.yml",
    "wrong-data.yml",
  ]);
});

describe.each(names)("%s", (name) => {
  const form = read(name);

  test("has what GitHub asks for: name, description, and labelled fields with an id of their own", () => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const fields = form.body.filter(({ type }) => type !== "markdown");
    expect(fields.every(({ type }) => ["input", "textarea", "dropdown", "checkboxes"].includes(type))).toBe(true);
    expect(fields.every(({ id, attributes }) => /^[a-z-]+$/.test(id ?? "") && attributes.label)).toBe(true);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
  });

  test("asks for something that must be answered", () => {
    expect(form.body.some(({ validations }) => validations?.required)).toBe(true);
  });
});

describe("a report about a page", () => {
  const report = (address: string) => {
    const page = { title: "WorldMem & friends", address, absolute: `https://example.org/atlas${address}` };
    return new URL(reportAddress("https://github.com/o/r", page));
  };

  test.each([
    ["/papers/worldmem/", "wrong-data.yml"],
    ["/methods/worldmem/", "wrong-data.yml"],
    ["/benchmarks/vbench/", "wrong-data.yml"],
    ["/glossary/", "wrong-data.yml"],
    ["/taxonomy/external-retrieval/", "wrong-classification.yml"],
    ["/taxonomy/", "broken-link.yml"],
    ["/papers/", "broken-link.yml"],
    ["/", "broken-link.yml"],
  ])("%s opens %s", (address, template) => {
    expect(report(address).searchParams.get("template")).toBe(template);
  });

  test("fills in page and title, in fields that the form has", () => {
    const { pathname, searchParams } = report("/methods/worldmem/");
    expect(pathname).toBe("/o/r/issues/new");
    expect(Object.fromEntries(searchParams)).toEqual({
      template: "wrong-data.yml",
      title: "Wrong data: WorldMem & friends",
      page: "https://example.org/atlas/methods/worldmem/",
    });
    for (const name of ["wrong-data.yml", "wrong-classification.yml", "broken-link.yml"]) {
      expect(read(name).body.some(({ id, type }) => id === "page" && type === "input")).toBe(true);
      expect(read(name).title.trim()).toMatch(/^[A-Z][a-z ]+:$/);
    }
  });
});
