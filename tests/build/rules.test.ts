/** The guide to the rules: a page for each, with what the check says about its example. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readGuides } from "../../src/checks/guide.ts";
import { dist } from "../support/site.ts";

const guides = readGuides(process.cwd());
const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
const page = (address: string): string => text(readFileSync(join(dist, address, "index.html"), "utf8"));
const inOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

test.each(guides)("$rule.id has a page with its reason, its mistake and the same thing done right", (guide) => {
  const shown = page(guide.address);
  expect(shown).toContain(inOneLine(guide.rule.sentence));
  expect(shown).toContain(inOneLine(guide.rule.why));
  for (const { message, hint } of guide.issues) {
    expect(shown).toContain(inOneLine(message));
    expect(shown).toContain(inOneLine(hint));
  }
  for (const { lines } of [...guide.bad, ...guide.good])
    for (const line of lines) expect(shown).toContain(inOneLine(line));
});

test("the list leads to every one of them", () => {
  const list = readFileSync(join(dist, "contribute/rules/index.html"), "utf8");
  expect(guides.filter(({ address }) => !list.includes(`href="${address}"`)).map(({ rule }) => rule.id)).toEqual([]);
});
