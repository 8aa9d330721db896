/** Search as a reader types it: names, misspellings, authors, filters, keyboard. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";
import { fullName } from "../../src/text/format.ts";
import { browsing } from "../support/browse.ts";

const site = browsing();
const { records } = readContent(join(import.meta.dirname, "../.."));
const works = [...records.methods, ...records.benchmarks, ...records.papers];
const ready = "[data-results] .title";

test("the short name of every entry is its first result", async () => {
  const { page } = await site.open("/search/");
  await page.waitForSelector(ready);
  const names = [...new Set(works.map(({ data }) => data.name))];
  const first = await page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>("input[name=q]");
    const found: [string, string][] = [];
    for (const query of queries) {
      if (!input) continue;
      input.value = query;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((done) => setTimeout(done));
      found.push([query, document.querySelector("[data-results] .title")?.textContent?.trim() ?? "nothing"]);
    }
    return found;
  }, names);
  expect(first).toHaveLength(names.length);
  expect(first.filter(([query, title]) => query !== title)).toEqual([]);
  await page.context().close();
});

describe("spellings that people type", () => {
  test.each([
    ["VBench++", "VBench++"],
    ["vbench", "VBench"],
    ["self-forcing++", "Self-Forcing++"],
    ["self forcing", "Self Forcing"],
    ["selfforcing", "Self Forcing"],
    ["Gen3C", "GEN3C"],
    ["gen 3c", "GEN3C"],
    ["RAD", "RAD"],
    ["matrix 3d", "Matrix-3D"],
    ["matrix3d", "Matrix-3D"],
    ["framepak", "FramePack"],
    ["worldmen", "WorldMem"],
  ])("%s finds %s first", async (query, name) => {
    const { page } = await site.open(`/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector(ready);
    expect((await page.locator(ready).first().textContent())?.trim()).toBe(name);
    await page.context().close();
  });
});

test("authors are found without their diacritics", async () => {
  const plain = (text: string): string =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ł", "l").replaceAll("ø", "o").replaceAll("ß", "ss");
  const wanted = records.papers.flatMap(({ data }) =>
    data.authors
      .map(fullName)
      .filter((name) => plain(name) !== name && /^[\p{Script=Latin} .'’-]+$/u.test(name))
      .map((name) => [plain(name), data.name] as const),
  );
  expect(wanted.length).toBeGreaterThan(5);
  const { page } = await site.open("/search/");
  await page.waitForSelector(ready);
  for (const [query, name] of wanted) {
    await page.locator("input[name=q]").fill(query);
    await expect
      .poll(
        () =>
          page
            .locator(ready)
            .allTextContents()
            .then((titles) => titles.map((title) => title.trim())),
        { message: query, timeout: 8000 },
      )
      .toContain(name);
  }
  await page.context().close();
});

test("query and filters stand in the address, and Back brings them back", async () => {
  const { page } = await site.open("/search/?q=memory");
  await page.waitForSelector(ready);
  await page.locator("input[data-facet=kind][value=benchmark]").check();
  await expect.poll(() => new URL(page.url()).search).toBe("?q=memory&kind=benchmark");
  const filtered = await page.locator(ready).count();
  await page.goBack();
  await expect.poll(() => page.locator("input[data-facet=kind][value=benchmark]").isChecked()).toBe(false);
  expect(await page.locator(ready).count()).toBeGreaterThan(filtered);
  await page.context().close();
});

test("the slash key opens search from any page, and arrows walk the results", async () => {
  const { page } = await site.open("/methods/worldmem/");
  await page.keyboard.press("/");
  await page.waitForURL("**/search/");
  await page.waitForSelector(ready);
  await page.keyboard.type("framepack");
  await expect
    .poll(() =>
      page
        .locator(ready)
        .first()
        .textContent()
        .then((text) => text?.trim()),
    )
    .toBe("FramePack");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/framepack/");
  await page.context().close();
});

test("an empty result says what one could do", async () => {
  const { page } = await site.open("/search/?q=zzzzqqqq");
  await expect.poll(() => page.locator("[data-status]").textContent()).toContain("Nothing found");
  await page.context().close();
});
