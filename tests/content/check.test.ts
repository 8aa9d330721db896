/** The real content passes the check, and every entry survives being written and read again. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../src/checks/check-content.ts";
import { toReport } from "../../src/checks/report.ts";
import { issueLines } from "../../src/checks/reporters/terminal.ts";
import { readContent } from "../../src/sources/files.ts";
import { readText } from "../../src/sources/read.ts";
import { serialise } from "../../src/sources/serialise.ts";

const content = readContent(join(import.meta.dirname, "../.."));

test("no rule finds an error", () => {
  const { issues } = toReport(checkContent(content), content.files);
  expect(issues.filter(({ severity }) => severity === "error").map(issueLines)).toEqual([]);
});

test.each(content.files)(
  "$path is the same after it was written and read again",
  ({ collection, id, path, record }) => {
    expect(record).toBeDefined();
    const again = readText(collection, id, path, serialise(collection, record?.data, record?.body)).record;
    expect(again?.data).toEqual(record?.data);
    expect(again?.body).toBe(record?.body);
  },
);
