import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addAddresses, addressOfFile, missingAddresses, missingMessage } from "../../../src/publication/addresses.ts";

let root = "";
const write = (...files: string[]): void => {
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "");
  }
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "addresses-"));
  mkdirSync(join(root, "content"));
});
afterEach(() => rmSync(root, { recursive: true }));

test.each([
  ["methods/worldmem/index.html", "/methods/worldmem/"],
  ["index.html", "/"],
  ["methods/worldmem.csl.json", "/methods/worldmem.csl.json"],
  ["assets/page.Bx1.js", undefined],
  ["pagefind/pagefind-entry.json", undefined],
  ["graph/index.html", "/graph/"],
  ["search/table.json", undefined],
  ["methods/list.json", undefined],
  ["api/v1/papers.json", "/api/v1/papers.json"],
  ["feed.json", "/feed.json"],
  ["404.html", undefined],
])("the file %s has the address %s", (file, address) => expect(addressOfFile(file)).toBe(address));

test("a release adds what is new and takes nothing away", () => {
  writeFileSync(join(root, "content/addresses.txt"), "/old/\n");
  write("dist/index.html", "dist/a/index.html", "dist/a.json");
  expect(addAddresses(root, join(root, "dist"))).toBe(3);
  expect(readFileSync(join(root, "content/addresses.txt"), "utf8")).toBe("/\n/a.json\n/a/\n/old/\n");
  expect(addAddresses(root, join(root, "dist"))).toBe(0);
});

test("a published page and a published file that are not written are missing", () => {
  write("dist/a/index.html");
  expect(missingAddresses(["/a/", "/a.json", "/b/"], join(root, "dist"), [])).toEqual(["/a.json", "/b/"]);
});

test("the files beside a page that is no longer in use go with it, the page itself stays", () => {
  write("dist/a/index.html");
  expect(missingAddresses(["/a/", "/a.csl.json"], join(root, "dist"), ["/a/"])).toEqual([]);
  expect(missingAddresses(["/b/", "/b.json"], join(root, "dist"), ["/b/"])).toEqual(["/b/"]);
});

test("the message says which are missing and what to do", () => {
  expect(missingMessage(["/methods/old/"])).toMatchInlineSnapshot(`
    "1 published address is missing from the site:
      /methods/old/
    Other people link to them. Give a category that is no longer in use a \`status\` in its file; for any other page say in content/former-addresses.yaml what became of it. content/addresses.txt lists what was published; nothing is ever taken from it."
  `);
});
