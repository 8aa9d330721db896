import { expect, test } from "vitest";
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

test("the list of results has no violation", async () => {
  const { page } = await site.open("/results/?benchmark=Physics-IQ");
  await page.waitForSelector("button:text-is('Drop all filters')");
  expect(await axeViolations(page)).toEqual([]);
});
