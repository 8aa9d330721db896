import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tableNames, tables, toTable } from "../../../src/exports/tables.ts";
import { anyLine } from "../../support/arbitrary.ts";
import { absolute, kbSaying } from "../../support/kb.ts";

const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true });

test("whatever names and titles say, another program reads as many rows and columns as were written", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      const { kb } = kbSaying(line);
      for (const name of tableNames) {
        const rows = read(toTable(kb, name, absolute));
        expect(rows).toHaveLength(tables[name].rows(kb, absolute).length);
        for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(tables[name].columns));
      }
    }),
    { numRuns: 60 },
  );
});

test("a title with quotes and a comma comes back as it was", () => {
  const { kb } = kbSaying('State, "dynamics" & <more>');
  expect(read(toTable(kb, "papers", absolute))[0]).toMatchObject({
    id: "one",
    title: 'State, "dynamics" & <more>',
    url: "https://atlas.example/base/papers/one/",
  });
});

test("a result stands with its measure and its number", () => {
  const { kb } = kbSaying("x");
  expect(read(toTable(kb, "results", absolute))).toMatchObject([{ benchmark: "two", metric: "score", value: "1.5" }]);
});
