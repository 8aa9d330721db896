import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";

const site = browsing();

describe("the timeline", () => {
  test("draws the lines of descent of a work chosen by keyboard, says them in words and keeps them in the address", async () => {
    const { page, complaints } = await site.open("/timeline/");
    await page.focus("#work");
    await page.keyboard.type("self forcing");
    await page.waitForSelector("[data-part=suggestions] button");
    await page.keyboard.press("Enter");
    await page.waitForSelector("[data-part=chosen-arrows] .arrow", { state: "attached" });
    expect(new URL(page.url()).search).toContain("works=method:self-forcing");
    const said = await page.locator("[data-part=links] li").allTextContents();
    expect(said).toContain("Self-Forcing++ extends Self Forcing");
    expect(await page.locator("[data-part=chosen-arrows] .arrow").count()).toBe(said.length);
    await page.click("[data-drop='method:self-forcing']");
    await page.waitForSelector("[data-part=chosen-arrows] .arrow", { state: "detached" });
    expect(new URL(page.url()).search).toBe("");
    expect(complaints).toEqual([]);
  });

  test("shows what a shared address chose", async () => {
    const { page } = await site.open("/timeline/?works=method:diffusion-forcing");
    await page.waitForSelector("[data-part=links] li");
    expect(await page.textContent("[data-part=chosen]")).toContain("Diffusion Forcing");
  });

  test("without script its marks are links, its branches filter, and a category shows its arrows", async () => {
    const { page } = await site.open("/timeline/", { javaScriptEnabled: false });
    expect(await page.locator("svg .marks a").count()).toBeGreaterThan(100);
    await page.click("nav[aria-label=Branches] >> text=Dynamics Modeling");
    await page.click("nav[aria-label=Branches] >> text=Causal Architecture Reformulation");
    expect(await page.locator("atlas-timeline ul.spaced li").allTextContents()).toContainEqual(
      expect.stringContaining("extends Self Forcing"),
    );
  });

  test.each(["light", "dark"] as const)("has no violation in the %s theme, works chosen", async (colorScheme) => {
    const { page } = await site.open("/timeline/?works=method:self-forcing", { colorScheme });
    await page.waitForSelector("[data-part=links] li");
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("every answered question leads to a page that is there", async () => {
  const { page } = await site.open("/questions/");
  const links = await page
    .locator("main section a")
    .evaluateAll((found) => [...new Set(found.map((link) => (link as HTMLAnchorElement).href))]);
  expect(await page.locator("main section").count()).toBeGreaterThanOrEqual(12);
  const answers = await Promise.all(links.map(async (link) => [(await page.request.get(link)).status(), link]));
  expect(answers.filter(([status]) => status !== 200)).toEqual([]);
});

test("a question about methods leads to a list with as many rows as its answer counts", async () => {
  const { page } = await site.open("/questions/");
  const section = page.locator("section", { has: page.locator("#learning-while-generating") });
  const amount = /^\d+/.exec((await section.locator("p").first().textContent()) ?? "")?.[0];
  await section.locator("text=These methods as a list").click();
  await page.waitForSelector("button:text-is('Drop all filters')");
  expect(await page.textContent("[data-part=status]")).toContain(`${amount} of `);
});
