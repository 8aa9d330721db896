/** Trusted Types: every page refuses texts as scripts, and nothing of ours needs them. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing } from "../support/browse.ts";

const site = browsing();

/** True where the page refuses HTML that comes as a text; the refusal is a complaint too, so it is tried last. */
const refuses = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    try {
      document.createElement("p").innerHTML = "<b>b</b>";
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });

test.each([
  "/",
  "/taxonomy/",
  "/taxonomy/consolidation/",
  "/papers/nova/",
  "/methods/spatia/",
  "/benchmarks/vbench/",
  "/timeline/",
  "/matrix/",
  "/glossary/",
  "/offline/",
  "/no-such-page/",
])("%s stands and answers to a gesture", async (address) => {
  const { page, complaints } = await site.open(address);
  await page.mouse.move(400, 400);
  await page.keyboard.press("Escape");
  await page.locator("[data-theme-toggle]").click();
  await page.waitForLoadState("networkidle");
  expect(complaints.filter((text) => !/404/.test(text))).toEqual([]);
  expect(await refuses(page)).toBe(true);
  await page.context().close();
});

test("search finds in names and in texts", async () => {
  const { page, complaints } = await site.open("/search/?q=surfels");
  await page.locator("[data-results] .title").first().waitFor();
  await page.locator("[data-results] mark").first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(complaints).toEqual([]);
  expect(await refuses(page)).toBe(true);
  await page.context().close();
});

test("the graph comes alive", async () => {
  const { page, complaints } = await site.open("/graph/");
  await page.locator("taxonomy-graph").getByRole("link").first().focus();
  await page.locator("taxonomy-graph canvas").first().waitFor();
  expect(complaints).toEqual([]);
  expect(await refuses(page)).toBe(true);
  await page.context().close();
});

test.each(["/compare/?ids=spatia,vmem", "/quiz/", "/methods/?category=retrieval", "/taxonomy/consolidation/slides/"])(
  "%s works",
  async (address) => {
    const { page, complaints } = await site.open(address);
    await page.mouse.move(400, 400);
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    expect(await refuses(page)).toBe(true);
    await page.context().close();
  },
);
