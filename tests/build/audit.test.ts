/** Safety of what the project is made from, and of the pages that it makes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { auditPackages, auditPages, auditWorkflows, isAllowed } from "../support/audit.ts";
import { dist, readPages } from "../support/site.ts";

const root = join(import.meta.dirname, "../..");
const pages = readPages(dist);

test.each([...auditPackages(root), ...auditWorkflows(root), ...auditPages(pages, dist)])("$question", ({ findings }) =>
  expect(findings).toEqual([]),
);

test("a licence of several is allowed where each that counts is", () => {
  expect(["MIT", "(MIT OR GPL-3.0)", "Apache-2.0 AND MIT"].map(isAllowed)).toEqual([true, true, true]);
  expect(["GPL-3.0", "MIT AND AGPL-3.0", "none", "UNLICENSED"].map(isAllowed)).toEqual([false, false, false, false]);
});

describe("the header file for static hosts", () => {
  const lines = readFileSync(join(dist, "_headers"), "utf8").split("\n");
  const framed = lines.flatMap((line, index) => (lines[index + 1]?.includes("frame-ancestors 'none'") ? [line] : []));

  test("keeps every page out of foreign frames but those made for it", () => {
    const folders = pages.map(({ file }) =>
      file.includes("/") ? `/${file.split("/")[0]}/*` : `/${file.replace("index.html", "")}`,
    );
    const missing = [...new Set(folders)].filter((folder) => folder !== "/embed/*" && !framed.includes(folder));
    expect(missing).toEqual([]);
    expect(framed).not.toContain("/embed/*");
    expect(framed).not.toContain("/*");
  });
});
