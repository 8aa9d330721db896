/** Search as a reader types it: names, misspellings, authors, filters, keyboard. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";
import { fullName } from "../../src/text/format.ts";
import { axeViolations } from "../support/axe.ts";
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

test.each(["2506.08009", "https://arxiv.org/abs/2506.08009v2", "10.48550/arXiv.2506.08009"])(
  "the identifier %s, pasted, finds its work",
  async (query) => {
    const { page } = await site.open(`/search/?q=${encodeURIComponent(query)}`);
    await page.waitForSelector(ready);
    expect(new Set(await page.locator(ready).allTextContents())).toEqual(new Set(["Self Forcing"]));
    await page.context().close();
  },
);

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

/** Titles of the results under a heading, in their order. */
const under = (page: Page, section: string): Promise<string[]> =>
  page
    .locator(`[data-section=${section}] .title`)
    .allTextContents()
    .then((titles) => titles.map((title) => title.trim()));

test("results stand under headings by kind, with what was typed marked", async () => {
  const { page } = await site.open("/search/?q=memory");
  await page.waitForSelector(ready);
  const headings = await page.locator("[data-results] h2").allTextContents();
  expect(headings.map((heading) => heading.replace(/ \d+$/, "")).slice(0, 3)).toEqual([
    "Best matches",
    "More categories",
    "Methods",
  ]);
  expect(await page.locator("[data-results] .title mark").first().textContent()).toBe("Memory");
  await page.context().close();
});

test.each(["/search/", "/de/search/"])(
  "on %s the mark of a kind is as high as the words beside it",
  async (address) => {
    const { page } = await site.open(`${address}?q=state`);
    await page.waitForSelector(ready);
    const heights = await page
      .locator("[data-results] svg")
      .evaluateAll((marks) => marks.map((mark) => mark.clientHeight));
    expect(heights.length).toBeGreaterThan(0);
    expect(heights.filter((height) => height < 8 || height > 24)).toEqual([]);
    await page.context().close();
  },
);

test("the text is added below with passages, and nothing above moves", async () => {
  const { page } = await site.open("/search/?q=revisit");
  await page.waitForSelector("[data-section=text] .found mark");
  await page.locator("input[name=q]").fill("forcing");
  await page.waitForSelector("[data-section=paper] .title");
  const above = () =>
    page
      .locator("[data-section]:not([data-section=text]) .title")
      .evaluateAll((links) => links.map((link) => `${link.textContent} ${link.getBoundingClientRect().top}`));
  const before = await above();
  await page.waitForSelector("[data-section=text] .found mark");
  expect(await above()).toEqual(before);
  await page.context().close();
});

test("counts of filters hold for what only the text has, and choosing one shows as many", async () => {
  const { page } = await site.open("/search/?q=occlusion");
  await page.waitForSelector("[data-section=text] .title");
  const box = page.locator("label", { has: page.locator("input[data-facet=kind][value=method]") });
  const promised = Number((await box.textContent())?.match(/\d+$/)?.[0]);
  expect(promised).toBeGreaterThan(0);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await box.locator("input").check();
  await expect.poll(() => page.locator("[data-status]").textContent()).toMatch(new RegExp(`^${promised} result`));
  expect(requests).toEqual([]);
  await page.context().close();
});

test("a query that only filters empty says which filter to drop, and dropping it helps", async () => {
  const { page } = await site.open("/search/?q=worldmem&kind=method&year=2018");
  const drop = page.getByRole("button", { name: /^Year: show/ });
  const promised = Number((await drop.textContent())?.match(/\d+/)?.[0]);
  await drop.click();
  await expect.poll(() => page.locator("[data-status]").textContent()).toMatch(new RegExp(`^${promised} results? for`));
  expect((await under(page, "best"))[0]).toBe("WorldMem");
  await expect.poll(() => new URL(page.url()).search).toBe("?q=worldmem&kind=method");
  await page.context().close();
});

test("a query that finds nothing offers names that are near", async () => {
  const { page } = await site.open("/search/?q=wrldmmem+zzzz");
  await page.getByRole("button", { name: "WorldMem", exact: true }).click();
  await expect.poll(() => under(page, "best").then(([first]) => first)).toBe("WorldMem");
  await page.context().close();
});

test("a word that the text does not hold is not taken for a shorter one", async () => {
  const { page } = await site.open("/search/?q=orsted");
  await expect.poll(() => page.locator("[data-status]").textContent()).toBe("Nothing found for “orsted”.");
  await page.context().close();
});

test("searches are kept in this browser and can be cleared", async () => {
  const { page } = await site.open("/search/?q=framepack");
  await page.waitForSelector(ready);
  await page.locator(ready).first().click();
  await page.waitForURL("**/framepack/");
  await page.goto(`${site.origin}/search/`);
  const kept = page.getByRole("button", { name: "framepack", exact: true });
  await kept.click();
  expect(await page.locator("input[name=q]").inputValue()).toBe("framepack");
  await page.locator("input[name=q]").fill("");
  await page.getByRole("button", { name: "Clear recent searches" }).click();
  await expect.poll(() => kept.count()).toBe(0);
  await page.reload();
  await page.waitForSelector(ready);
  expect(await kept.count()).toBe(0);
  await page.context().close();
});

test("Back from a result leads to the same place in the results", async () => {
  const { page } = await site.open("/search/?q=memory");
  await page.waitForSelector("[data-section=text] .title");
  await page.locator("[data-section=method] [data-more]").click();
  const twelfth = page.locator("[data-section=method] .title").nth(11);
  const name = await twelfth.textContent();
  await twelfth.click();
  await page.waitForURL("**/methods/*/");
  await page.goBack();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
  await expect
    .poll(() =>
      twelfth.evaluate(
        (link) => link.getBoundingClientRect().top > 0 && link.getBoundingClientRect().top < innerHeight,
      ),
    )
    .toBe(true);
  await page.context().close();
});

test("Back brings back what was typed only a moment before a result was followed", async () => {
  const { page } = await site.open("/search/");
  await page.waitForSelector(ready);
  await page.locator("input[name=q]").fill("framepack");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/framepack/");
  await page.goBack();
  await expect.poll(() => page.locator("input[name=q]").inputValue()).toBe("framepack");
  expect(new URL(page.url()).search).toBe("?q=framepack");
  await page.context().close();
});

test("methods are chosen for comparison, over several searches", async () => {
  const { page } = await site.open("/search/?q=worldmem");
  await page.waitForSelector(ready);
  await page.getByRole("checkbox", { name: "Compare WorldMem" }).check();
  expect(await page.locator("[data-part=compare]").textContent()).toContain("Choose one more");
  await page.locator("input[name=q]").fill("framepack");
  await page.getByRole("checkbox", { name: "Compare FramePack" }).check();
  const link = page.getByRole("link", { name: "Compare these 2 methods" });
  expect(await link.getAttribute("href")).toBe("/compare/?ids=worldmem,framepack");
  await page.reload();
  await expect.poll(() => link.count()).toBe(1);
  await page.context().close();
});

test("the whole way works with a keyboard, and its result is said", async () => {
  const { page } = await site.open("/search/");
  await page.waitForSelector(ready);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  await page.keyboard.type("diffusoin forcing");
  await expect.poll(() => page.locator("[data-status]").textContent()).toContain("for “diffusoin forcing”");
  await page.keyboard.press("ArrowDown");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Diffusion Forcing");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("q");
  // A filter keeps the focus when it is chosen.
  await page.locator("input[data-facet=kind][value=paper]").focus();
  await page.keyboard.press("Space");
  await expect.poll(() => new URL(page.url()).search).toContain("kind=paper");
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("paper");
  await page.context().close();
});

test("a screen reader meets a search, a status, headings and lists", async () => {
  const { page } = await site.open("/search/?q=worldmem");
  await page.waitForSelector(ready);
  const tree = await page.locator("main").ariaSnapshot();
  expect(tree).toContain("- search:");
  expect(tree).toContain('searchbox "Search works, authors and categories": worldmem');
  expect(tree).toMatch(/- status: .*worldmem/);
  expect(tree).toMatch(
    /- region "Best matches":\s+- heading "Best matches" \[level=2\]\s+- list:\s+- listitem:\s+- link "WorldMem"/,
  );
  expect(tree).toContain('- checkbox "Compare WorldMem"');
  await page.context().close();
});

test("the page costs two requests before anything is asked of it", async () => {
  const { page } = await site.open("/search/");
  // The end of loading is noted a moment after it was told.
  await page.waitForFunction(
    () => (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming).loadEventEnd > 0,
  );
  const early = await page.evaluate(() => {
    const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    const loaded = page?.loadEventEnd ?? 0;
    const others = performance.getEntriesByType("resource").filter(({ name }) => !/\.(?:woff2|svg)$/.test(name));
    return others.filter(({ startTime }) => startTime < loaded).length;
  });
  expect(early).toBe(1);
  await page.context().close();
});

test("the page for a wrong address searches for what was meant", async () => {
  const { page } = await site.open("/methods/world-memm/");
  await expect.poll(() => page.locator("[data-part=meant] .title").first().textContent()).toBe("WorldMem");
  expect(await page.locator("input[name=q]").inputValue()).toBe("world memm");
  await page.keyboard.press("/");
  // The key comes with the script of the first gesture, so the box has the focus a moment later.
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search/?q=world+memm");
  await page.context().close();
});

describe("the box on the home page", () => {
  const box = "main input[name=q]";
  const options = "main [role=option]";

  test("offers names while one types; arrow keys walk them and Enter opens the one reached", async () => {
    const { page, complaints } = await site.open("/");
    await page.focus(box);
    await page.keyboard.type("worldm");
    await page.waitForSelector(options);
    expect(await page.locator(options).first().textContent()).toContain("WorldMem");
    expect(await page.getAttribute(box, "aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowDown");
    const reached = await page.getAttribute(box, "aria-activedescendant");
    expect(await page.getAttribute(`#${reached}`, "aria-selected")).toBe("true");
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/worldmem/");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("puts them away with Escape, and Enter then sends what was typed", async () => {
    const { page } = await site.open("/");
    await page.focus(box);
    await page.keyboard.type("diffusoin");
    await page.waitForSelector(options);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(options).first().isVisible()).toBe(false);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search/?q=diffusoin");
    await page.context().close();
  });

  test("offers them in German on the German page, and a press opens one", async () => {
    const { page } = await site.open("/de/");
    await page.focus(box);
    await page.keyboard.type("zustandsk");
    await page.waitForSelector(options);
    expect(await page.locator(options).first().textContent()).toContain("Kategorie");
    await page.locator(options).first().click();
    await page.waitForURL("**/de/taxonomy/state-construction/");
    await page.context().close();
  });
});

test("the box on the home page searches", async () => {
  const { page } = await site.open("/");
  await page.locator("main input[name=q]").fill("test-time training");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/search/?q=test-time+training");
  await expect.poll(() => under(page, "best").then(([first]) => first)).toBe("Parametric States");
  await page.context().close();
});
