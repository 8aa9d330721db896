/** Paper: a page is printed in the styles made for it, also as the very first thing that a reader does. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browse.ts";

const site = browsing();

/** A page that no pointer rests on and where no key was pressed. The sheet for paper is slow to come. */
async function untouched(address: string): Promise<Page> {
  const { page } = await site.open("/404.html");
  await page.addInitScript(() =>
    addEventListener("pointerover", (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await page.route(/print\.\w+\.css/, async (route) => {
    await new Promise((done) => setTimeout(done, 300));
    await route.continue();
  });
  await page.goto(site.origin + address);
  return page;
}

/** How many sheets of style the page has; and whether its navigation would be on paper. */
const state = (page: Page): Promise<{ sheets: number; navigation: boolean }> =>
  page.evaluate(() => ({
    sheets: document.styleSheets.length,
    navigation: getComputedStyle(document.querySelector(".site-header") ?? document.body).display !== "none",
  }));

describe.each(["/methods/worldmem/", "/taxonomy/external-retrieval/", "/", "/graph/"])("%s", (address) => {
  test("printed before any gesture, it has the styles for paper, and not twice when printed again after one", async () => {
    const page = await untouched(address);
    const { sheets } = await state(page);
    await page.pdf();
    await page.emulateMedia({ media: "print" });
    expect(await state(page)).toEqual({ sheets: sheets + 1, navigation: false });
    await page.keyboard.press("Shift");
    await expect.poll(() => page.evaluate(() => window.onbeforeprint)).toBeNull();
    const after = await state(page);
    await page.pdf();
    expect(await state(page)).toEqual(after);
    await page.context().close();
  });
});

test("what is on paper is what a reader gets who has moved the pointer before", async () => {
  const page = await untouched("/methods/worldmem/");
  const first = (await page.pdf()).length;
  await page.keyboard.press("Shift");
  await expect.poll(() => page.evaluate(() => window.onbeforeprint)).toBeNull();
  await page.waitForLoadState("networkidle");
  expect((await page.pdf()).length).toBe(first);
  await page.context().close();
});

test("a page of an edition brings its own", async () => {
  const page = await untouched("/v/1.0.0/taxonomy/external-retrieval/");
  const before = await page.evaluate(() => document.styleSheets.length);
  await page.pdf();
  expect(await page.evaluate(() => document.styleSheets.length)).toBe(before);
  await page.context().close();
});

test.each(["/", "/methods/", "/results/", "/compare/?ids=worldmem,longlive"])(
  "on paper %s has no field to fill in",
  async (address) => {
    const { page } = await site.open(address);
    await page.keyboard.press("Shift");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.onbeforeprint?.(new Event("beforeprint")));
    await expect.poll(() => page.locator(":is(input, select):visible").count()).toBe(0);
    await page.context().close();
  },
);
