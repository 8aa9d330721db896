import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";

const site = browsing();
const names = "tbody th a";
const status = "[data-part=status]";

describe("a list", () => {
  test("loads no script but its own page before a gesture", async () => {
    const { page } = await site.open("/methods/");
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
    );
    // The keys and buttons that every page has come when the browser reports the pointer, which it may do by itself.
    expect(loaded.filter((path) => /\.(?:js|json)$/.test(path) && !path.endsWith("/page-gestures.js"))).toEqual([]);
  });

  test("finds words over all pages, and the address keeps them", async () => {
    const { page } = await site.open("/papers/page/2/");
    await page.fill("input[name=q]", "worldmem");
    await page.waitForURL(/\/papers\/\?q=worldmem$/);
    expect(await page.locator(names).allTextContents()).toContain("WorldMem");
    expect(await page.locator(status).textContent()).toMatch(/^\d+ of \d+ entries/);
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll("tbody tr").length < 20);
    expect(await page.inputValue("input[name=q]")).toBe("worldmem");
  });

  test("filters by a profile value with the count that the filter promised", async () => {
    const { page } = await site.open("/methods/");
    await page.click("summary:text-is('Filter')");
    const select = page.locator("select[data-facet=stateSize]");
    const label = (await select.locator("option[value=Constant]").textContent()) ?? "";
    await select.selectOption("Constant");
    await page.waitForURL(/stateSize=Constant/);
    expect(await page.locator(status).textContent()).toContain(`${/\((\d+)\)/.exec(label)?.[1]} of `);
    await page.click("button:text-is('Drop all filters')");
    expect(new URL(page.url()).search).toBe("");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe("status");
  });

  test("walking through a filter with arrow keys chooses nothing before Enter, or before it is left", async () => {
    const { page } = await site.open("/methods/");
    await page.click("summary:text-is('Filter')");
    const select = page.locator("select[data-facet=stateSize]");
    await select.focus();
    const values = await select
      .locator("option")
      .evaluateAll((all) => all.map((it) => (it as HTMLOptionElement).value));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    expect(new URL(page.url()).search).toBe("");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).search).toBe(`?stateSize=${values[1]}`);
    // Nothing else can be chosen there, so the reader goes on from what was.
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    await expect.poll(focused).toMatch(/^Drop the filter State size: /);

    await page.locator("select[data-facet=year]").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(new URL(page.url()).search).toBe(`?stateSize=${values[1]}`);
    await page.locator("select[data-facet=year]").focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await expect.poll(() => new URL(page.url()).search).toMatch(/&year=\d{4}$/);
  });

  test("sorts by a heading at the first press, by keyboard too, and says so", async () => {
    const { page } = await site.open("/methods/");
    await page.focus("input[name=q]");
    await page.locator("th[data-column=name] button").focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/sort=name/);
    const shown = await page.locator(names).allTextContents();
    const folded = shown.map((name) => name.toLowerCase());
    expect(folded).toEqual([...folded].sort());
    expect(await page.getAttribute("th[data-column=name]", "aria-sort")).toBe("ascending");
  });

  test("shows a chosen column and hides another", async () => {
    const { page } = await site.open("/methods/");
    await page.click("summary:text-is('Columns')");
    await page.check("[data-show-column=stateCarrier]");
    await page.uncheck("[data-show-column=venue]");
    await page.waitForURL(/columns=/);
    const heads = await page.locator("thead th").allTextContents();
    expect(heads).toContain("State carrier");
    expect(heads).not.toContain("Venue");
  });

  test("goes from page to page of what is left, and back with the browser", async () => {
    const { page } = await site.open("/methods/?code=yes");
    await page.waitForSelector("button:text-is('Drop all filters')");
    await page.goto(`${new URL(page.url()).origin}/methods/?sort=name`);
    await page.waitForSelector("[data-page='2']");
    const first = await page.locator(names).first().textContent();
    await page.click("[data-page='2']");
    await page.waitForURL(/page=2/);
    expect(await page.locator(names).first().textContent()).not.toBe(first);
    await page.goBack();
    await page.waitForFunction((name) => document.querySelector("tbody th a")?.textContent === name, first);
  });

  test("saves the rows and columns that are shown as CSV", async () => {
    const { page } = await site.open("/methods/?stateSize=Constant&columns=stateSize&sort=name");
    await page.waitForSelector("button:text-is('Drop all filters')");
    await page.click("summary:text-is('Export')");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-export=csv]")]);
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines[0]).toBe("id,name,State size");
    expect(lines).toHaveLength(1 + (await page.locator("tbody tr").count()));
    expect(lines.slice(1).every((line) => line.endsWith(",Constant"))).toBe(true);
  });

  test("saves the papers of the rows that are shown as BibTeX, each once", async () => {
    const { page } = await site.open("/methods/?stateCarrier=Weights");
    await page.waitForSelector("button:text-is('Drop all filters')");
    await page.click("summary:text-is('Export')");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("[data-export=bib]")]);
    const keys = [...readFileSync(await download.path(), "utf8").matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeLessThanOrEqual(await page.locator("tbody tr").count());
  });

  test("leads to the comparison of the methods that are ticked", async () => {
    const { page } = await site.open("/methods/");
    await page.check("input[name=ids] >> nth=0");
    await page.check("input[name=ids] >> nth=1");
    const ids = await page
      .locator("input[name=ids]:checked")
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    await page.waitForSelector("[data-part=compare]:not([hidden])");
    expect(await page.getAttribute("[data-part=compare]", "href")).toBe(`/compare/?ids=${ids.join(",")}`);
  });

  test("is whole without JavaScript: every entry stands on one of its pages", async () => {
    const { page } = await site.open("/papers/", { javaScriptEnabled: false });
    const found = new Set<string>();
    const pages = Number(await page.locator(".page-links a").last().textContent());
    for (let number = 1; number <= pages; number += 1) {
      if (number > 1) await page.click(`.page-links a[aria-label='Page ${number}']`);
      for (const name of await page
        .locator(names)
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)))
        found.add(name);
    }
    const rows = JSON.parse(readFileSync("dist/papers/list.json", "utf8")).rows as unknown[];
    expect(found.size).toBe(rows.length);
    expect(await page.locator("input[name=q]").isVisible()).toBe(false);
  });

  test.each(["light", "dark"] as const)("has no violation in the %s theme, filters open", async (colorScheme) => {
    const { page } = await site.open("/methods/?training=Training-free", { colorScheme });
    await page.waitForSelector("button:text-is('Drop all filters')");
    for (const name of ["Filter", "Columns", "Export"]) await page.click(`summary:text-is('${name}')`);
    expect(await axeViolations(page)).toEqual([]);
  });
});
