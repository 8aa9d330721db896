import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";

const site = browsing();

test("sorting results by value ranks within a setting only", async () => {
  const { page } = await site.open("/results/?benchmark=Physics-IQ");
  await page.waitForSelector("button:text-is('Drop all filters')");
  await page.click("th[data-column=value] button");
  await page.waitForURL(/sort=-value/);
  const heads = await page.locator("thead th").allTextContents();
  const [value, measure, setting] = ["Value", "Measure", "Setting"].map((name) => heads.indexOf(name));
  const rows = await page
    .locator("tbody tr")
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent ?? "")));
  const groups = Map.groupBy(rows, (row) => `${row[measure ?? 0]}\n${row[setting ?? 0]}`);
  const joined = rows.map((row) => `${row[measure ?? 0]}\n${row[setting ?? 0]}`);
  expect(new Set(joined).size).toBe(joined.filter((group, index) => group !== joined[index - 1]).length);
  for (const group of groups.values()) {
    const values = group.map((row) => Number(row[value ?? 0]));
    expect(values).toEqual([...values].sort((a, b) => b - a));
  }
});

test("a benchmark's page has a chart for each setting that compares, with its numbers as text, and says what is not comparable", async () => {
  const { page } = await site.open("/benchmarks/physics-iq/", { javaScriptEnabled: false });
  const charts = page.locator("section[aria-labelledby=results] figure.chart");
  expect(await charts.count()).toBeGreaterThan(1);
  expect(await charts.first().locator("svg").getAttribute("aria-label")).toMatch(/Setting: .+: \d/);
  expect(await page.textContent("section[aria-labelledby=results] .note")).toContain("Not comparable.");
});

test("on a phone the settings of a benchmark's results and the numbers of its charts are read without scrolling sideways", async () => {
  const width = 390;
  const { page } = await site.open("/benchmarks/physics-iq/", {
    javaScriptEnabled: false,
    viewport: { width, height: 844 },
  });
  const results = page.locator("section[aria-labelledby=results]");
  const parts = results.locator(".setting, caption, .chart text");
  expect(await results.locator(".setting").count()).toBeGreaterThan(5);
  expect(await results.locator(".chart text").count()).toBeGreaterThan(5);
  const cut = await parts.evaluateAll(
    (found, room) => found.filter((part) => part.getBoundingClientRect().right > room).map((part) => part.textContent),
    width,
  );
  expect(cut).toEqual([]);
});

describe("the tables of a benchmark's page", () => {
  const table = "section[aria-labelledby=results] table >> nth=0";
  /** Systems by setting, in the order in which they stand. */
  const systems = (page: Page) =>
    page
      .locator(`${table} >> tbody`)
      .evaluateAll((groups) =>
        groups.map((group) => [...group.querySelectorAll("th[scope=row]")].map(({ textContent }) => textContent)),
      );

  test("sort by a click on a heading, within each setting only, and say so", async () => {
    const { page, complaints } = await site.open("/benchmarks/physics-iq/");
    const before = await systems(page);
    expect(await page.getAttribute(`${table} >> th >> nth=1`, "aria-sort")).toBe("descending");
    await page.click(`${table} >> th:has-text("System")`);
    const byName = before.map((group) =>
      [...group].sort((a, b) => ((a ?? "").toLowerCase() < (b ?? "").toLowerCase() ? -1 : 1)),
    );
    await expect.poll(() => systems(page)).toEqual(byName);
    expect(byName).not.toEqual(before);
    expect(await page.getAttribute(`${table} >> th >> nth=0`, "aria-sort")).toBe("ascending");
    expect(await page.getAttribute(`${table} >> th >> nth=1`, "aria-sort")).toBeNull();
    await page.click(`${table} >> th:has-text("Value")`);
    await expect.poll(() => systems(page)).toEqual(before);
    await page.click(`${table} >> th:has-text("Value")`);
    await expect.poll(() => systems(page)).toEqual(before.map((group) => [...group].reverse()));
    expect(complaints).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("sort with the keyboard alone", async () => {
    const { page } = await site.open("/benchmarks/physics-iq/");
    await page.keyboard.press("Tab");
    const heading = page.locator(table).getByRole("button", { name: "Date" });
    await heading.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getAttribute(`${table} >> th >> nth=2`, "aria-sort")).toBe("ascending");
    expect(await page.locator("[data-sorted]").textContent()).toBe(
      "Sorted by date within each setting, first to last.",
    );
    expect(await heading.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("are ordinary tables without script", async () => {
    const { page } = await site.open("/benchmarks/physics-iq/", { javaScriptEnabled: false });
    expect(await page.locator(`${table} >> button`).count()).toBe(0);
    expect((await systems(page)).flat().length).toBeGreaterThan(10);
  });
});

test("the list of results has no violation", async () => {
  const { page } = await site.open("/results/?benchmark=Physics-IQ");
  await page.waitForSelector("button:text-is('Drop all filters')");
  expect(await axeViolations(page)).toEqual([]);
});
