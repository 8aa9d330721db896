/** Every type of page in a real browser: accessible in both themes, quiet, whole without script, readable on a narrow phone. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";
import { pageTypes } from "../support/page-types.ts";
import { dist, filesBelow } from "../support/site.ts";

const site = browsing();

// Some at a time: most of it happens in the browser, which has processes of its own.
describe.concurrent.each(pageTypes)("%s", (address) => {
  test("has no violation of WCAG 2.2 AA, in the light theme and in the dark one", async () => {
    const { page } = await site.open(address, { colorScheme: "light", bypassCSP: true });
    const light = await axeViolations(page);
    await page.emulateMedia({ colorScheme: "dark" });
    expect({ light, dark: await axeViolations(page) }).toEqual({ light: [], dark: [] });
    await page.context().close();
  });

  test("breaks no rule of its own policy and asks no other host", async () => {
    const { page, complaints } = await site.open(address);
    await page.waitForLoadState("networkidle");
    expect(complaints.filter((text) => !(address === "/404.html" && text.includes("404")))).toEqual([]);
    await page.context().close();
  });

  test("shows its content without script", async () => {
    const { page } = await site.open(address, { javaScriptEnabled: false });
    expect(await page.locator("main h1").first().isVisible()).toBe(true);
    expect((await page.locator("main").textContent())?.length).toBeGreaterThan(80);
    // Nothing is offered that only a script could do.
    expect(await page.locator(".needs-script:visible").count()).toBe(0);
    await page.context().close();
  });

  test("scrolls in one direction only on a screen of 320 px; what scrolls inside itself is reached by the keyboard", async ({
    expect,
  }) => {
    const { page } = await site.open(address, { viewport: { width: 320, height: 640 }, bypassCSP: true });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    await page.keyboard.press("Shift");
    await expect.poll(() => axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});

// Firefox gives no formula a scroll bar of its own; Chromium is made to do the same.
test("no category, slides or formula is wider than a screen of 320 px, in any language and browser", async () => {
  const pages = filesBelow(dist).filter((file) => file.endsWith("/index.html"));
  const addresses = pages.filter(
    (file) => /(?:^|^de\/)taxonomy\//.test(file) || readFileSync(`${dist}/${file}`, "utf8").includes("<math"),
  );
  expect(addresses.length).toBeGreaterThan(100);
  const { page } = await site.open("/", { viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  for (const address of addresses) {
    await page.goto(`${site.origin}/${address}`, { waitUntil: "load" });
    const width = await page.evaluate(() => {
      const asFirefox = new CSSStyleSheet();
      asFirefox.replaceSync("math { overflow: visible !important }");
      document.adoptedStyleSheets = [asFirefox];
      return document.documentElement.scrollWidth;
    });
    if (width > 320) wide.push(address);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});

test("the first press of Tab offers to skip to the content, and doing so works", async () => {
  const { page } = await site.open("/methods/worldmem/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to content");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#content");
  await page.context().close();
});

test("the theme can be switched, and the choice is kept", async () => {
  const { page } = await site.open("/", { colorScheme: "light" });
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.locator("[data-theme-toggle]").click();
  await expect.poll(scheme).toBe("dark");
  await page.goto(`${site.origin}/taxonomy/`);
  expect(await scheme()).toBe("dark");
  await page.context().close();
});
