import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";

const site = browsing();
const table = "table.comparison";

describe("comparing methods", () => {
  test("an address with two ids shows them side by side and marks where they differ", async () => {
    const { page, complaints } = await site.open("/compare/?ids=diffusion-forcing,self-forcing");
    await page.waitForSelector(table);
    expect(await page.locator(`${table} thead th a`).allTextContents()).toEqual(["Diffusion Forcing", "Self Forcing"]);
    const marked = await page.locator("tr.differs .agreement").allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    expect(new Set(marked)).toEqual(new Set(["≠ differs"]));
    expect(await page.textContent("[data-part=status]")).toMatch(/^2 methods side by side; \d+ of \d+ rows differ\.$/);
    expect((await page.locator(`${table} .carrier svg path`).first().boundingBox())?.width).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });

  test("two methods are in sight together on a phone", async () => {
    const { page } = await site.open("/compare/?ids=spatia,vmem", { viewport: { width: 390, height: 844 } });
    await page.waitForSelector(table);
    const edges = await page
      .locator(`${table} tbody tr:has(> td + td) > td:nth-child(3)`)
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().right));
    expect(edges.length).toBeGreaterThan(10);
    expect(Math.max(...edges)).toBeLessThanOrEqual(390);
  });

  test("methods are added and left out by keyboard alone, and the address follows", async () => {
    const { page } = await site.open("/compare/");
    await page.focus("#method");
    for (const name of ["worldmem", "longlive"]) {
      await page.keyboard.type(name);
      await page.waitForSelector("[data-part=suggestions] button");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => (document.getElementById("method") as HTMLInputElement).value === "");
    }
    await page.waitForSelector(table);
    expect(new URL(page.url()).search).toBe("?ids=worldmem,longlive");
    await page.focus("[data-drop=worldmem]");
    await page.keyboard.press("Enter");
    await page.waitForSelector(table, { state: "detached" });
    expect(new URL(page.url()).search).toBe("?ids=longlive");
    await page.goBack();
    await page.waitForSelector(table);
  });

  test("an id that the Atlas does not have is said, not hidden", async () => {
    const { page } = await site.open("/compare/?ids=worldmem,no-such-method");
    await page.waitForFunction(() =>
      document.querySelector("[data-part=status]")?.textContent?.includes("no-such-method"),
    );
  });

  test("a seventh method is said to be left out, from an address and when it is added", async () => {
    const six = "worldmem,longlive,self-forcing,framepack,diffusion-forcing,dit-mem";
    const { page } = await site.open(`/compare/?ids=${six},far`);
    const says = (text: string) =>
      page.waitForFunction((part) => document.querySelector("[data-part=status]")?.textContent?.includes(part), text);
    await says("left out: FAR.");
    await page.fill("input[name=method]", "MotionRAG");
    await page.click("[data-add=motionrag]");
    await says("left out: MotionRAG.");
    expect(new URL(page.url()).search).toBe(`?ids=${six}`);
  });

  test.each([
    ["csv", "section,row,worldmem,"],
    ["markdown", "### Classification"],
    ["latex", "% Needs \\usepackage{booktabs}"],
  ])("is saved as %s", async (format, beginning) => {
    const { page } = await site.open("/compare/?ids=worldmem,longlive");
    await page.waitForSelector(table);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-export=${format}]`)]);
    expect(readFileSync(await download.path(), "utf8").startsWith(beginning)).toBe(true);
  });

  test("has prepared comparisons that need no script", async () => {
    const { page } = await site.open("/compare/", { javaScriptEnabled: false });
    await page.click(".entries a.title");
    expect(await page.locator(`${table} thead th a`).count()).toBeGreaterThan(1);
  });

  test("a method's page leads to methods with a similar mechanism and says why", async () => {
    const { page } = await site.open("/methods/longlive/");
    expect(await page.textContent("#similar ~ .entries")).toMatch(/In common: .+ \(.+\)/);
    await page.click("text=Compare them side by side");
    await page.waitForSelector(table);
    expect(await page.locator(`${table} thead th a`).first().textContent()).toBe("LongLive");
  });

  test.each(["light", "dark"] as const)("has no violation in the %s theme", async (colorScheme) => {
    const { page } = await site.open("/compare/?ids=diffusion-forcing,self-forcing,worldmem", { colorScheme });
    await page.waitForSelector(table);
    await page.fill("#method", "mem");
    await page.waitForSelector("[data-part=suggestions] button");
    expect(await axeViolations(page)).toEqual([]);
  });
});
