/** A lesson in a real browser: terms explain themselves to pointer and keyboard, and the drawing fits the screen. */
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browse.ts";
import { readyForPaper } from "../support/paper.ts";

const site = browsing();
const lesson = "/taxonomy/consolidation/";

describe("a term of the glossary", () => {
  test("opens its definition under the pointer, keeps it while the pointer is on it, and Escape puts it away", async () => {
    const { page } = await site.open(lesson);
    const term = page.locator(".term").first();
    const definition = term.locator("[role=tooltip]");
    expect(await definition.isVisible()).toBe(false);
    await term.locator("a").hover();
    await definition.waitFor({ state: "visible" });
    await definition.hover();
    await page.waitForTimeout(400);
    expect(await definition.isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    await definition.waitFor({ state: "hidden" });
    await page.context().close();
  });

  test("opens on focus, describes its link, and needs no script", async () => {
    const { page } = await site.open(lesson, { javaScriptEnabled: false });
    const link = page.locator(".term > a").first();
    const definition = page.locator(`#${await link.getAttribute("aria-describedby")}`);
    await link.focus();
    await definition.waitFor({ state: "visible" });
    expect((await definition.textContent())?.length).toBeGreaterThan(20);
    expect(await link.getAttribute("href")).toMatch(/\/glossary\/#/);
    await page.context().close();
  });

  test("stays inside the screen of a phone", async () => {
    const { page } = await site.open(lesson, { viewport: { width: 320, height: 700 } });
    for (const term of await page.locator(".term").all()) {
      await term.locator("a").focus();
      const box = await term.locator("[role=tooltip]").boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    }
    await page.context().close();
  });
});

test.each([
  [390, 844],
  [1440, 900],
])("the labels of a drawing are at least 11 px high at %i px", async (width, height) => {
  const { page } = await site.open(lesson, { viewport: { width, height } });
  const drawn = await page.locator(".drawing svg").evaluate((svg: SVGSVGElement) => {
    const scale = svg.getScreenCTM()?.a ?? 0;
    return [...svg.querySelectorAll("text")].map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
  });
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(11);
  await page.context().close();
});

test("on paper the drawing and the questions are there, answers where they were unfolded, and navigation is not", async () => {
  const { page } = await site.open(lesson);
  await page.locator(".questions summary").first().click();
  await readyForPaper(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".drawing svg").isVisible()).toBe(true);
  expect(await page.locator(".questions details > p").first().isVisible()).toBe(true);
  expect(await page.locator(".questions details > p").last().isVisible()).toBe(false);
  expect(await page.locator(".questions summary").last().isVisible()).toBe(true);
  expect(await page.locator(".site-nav").isVisible()).toBe(false);
  expect(await page.locator(".jump").isVisible()).toBe(false);
  await page.context().close();
});

test("an item of a list keeps its mark where a formula stands in it", async () => {
  const { page } = await site.open("/taxonomy/internal-retrieval/");
  const items = page.locator(".lesson li:has(math)");
  expect(await items.count()).toBeGreaterThan(0);
  // What an item hides beyond its box, it hides of the mark beside it.
  for (const item of await items.all())
    expect(await item.evaluate((element) => getComputedStyle(element).overflow)).toBe("visible");
  await page.context().close();
});
