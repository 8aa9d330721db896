/** Every type of page in a real browser: accessible in both themes, quiet, whole without script, readable on a narrow phone. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browse.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const site = browsing();

const addresses = [
  "/",
  "/taxonomy/",
  "/taxonomy/state-construction/",
  "/taxonomy/external-retrieval/",
  "/taxonomy/quality/",
  "/methods/",
  "/methods/self-forcing/",
  "/methods/sora/",
  "/papers/",
  "/papers/page/2/",
  "/papers/step-video-t2v/",
  "/benchmarks/",
  "/benchmarks/physics-iq/",
  "/explore/",
  "/compare/",
  "/compare/external-retrieval/",
  "/matrix/",
  "/matrix/year/2025/",
  "/matrix/state-carrier/training/",
  "/results/",
  "/questions/",
  "/timeline/",
  "/timeline/causal-architecture-reformulation/",
  "/foundations/",
  "/frontiers/",
  "/glossary/",
  "/corrections/",
  "/corrections/doubts/",
  "/about/",
  "/changes/",
  "/changes/present/",
  "/v/1.0.0/",
  "/v/1.0.0/taxonomy/",
  "/v/1.0.0/taxonomy/external-retrieval/",
  "/v/1.0.0/background/",
  "/cite/",
  "/search/?q=memory",
  "/de/",
  "/de/taxonomy/",
  "/de/taxonomy/state-construction/",
  "/de/glossary/",
  "/de/search/?q=Zustand",
  "/graph/",
  "/offline/",
  "/404.html",
];

describe.each(addresses)("%s", (address) => {
  test.each(["light", "dark"] as const)("has no violation of WCAG 2.2 AA in the %s theme", async (colorScheme) => {
    // axe is injected by the driver, past the page's own policy.
    const { page } = await site.open(address, { colorScheme, bypassCSP: true });
    await page.addScriptTag({ content: axeSource });
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      }),
    );
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      ),
    ).toEqual([]);
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
    expect(await page.locator("main h1").isVisible()).toBe(true);
    expect((await page.locator("main").textContent())?.length).toBeGreaterThan(80);
    // Nothing is offered that only a script could do.
    expect(await page.locator(".needs-script:visible").count()).toBe(0);
    await page.context().close();
  });

  test("scrolls in one direction only on a screen of 320 px", async () => {
    const { page } = await site.open(address, { viewport: { width: 320, height: 640 } });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    await page.context().close();
  });
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
