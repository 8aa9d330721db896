/** What teachers use: slides, handout, quiz, and parts inside other pages. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";
import { dist } from "../support/site.ts";

const site = browsing();

describe("slides", () => {
  test("show one section at a time by keyboard, and each has an address", async () => {
    const { page, complaints } = await site.open("/taxonomy/external-retrieval/slides/");
    await page.waitForSelector("[data-running]");
    expect(await page.locator(".slide:visible, [data-first]:visible").count()).toBe(1);
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => new URL(page.url()).hash).toBe("#slide-2");
    await expect.poll(() => page.locator(".slide:visible h2").textContent()).toBe("The idea");
    await page.keyboard.press("End");
    await expect.poll(() => page.locator(".slide:visible h2").textContent()).toBe("What is open");
    await page.goBack();
    await expect.poll(() => page.locator(".slide:visible h2").textContent()).toBe("The idea");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("are the whole lesson without script", async () => {
    const { page } = await site.open("/taxonomy/external-retrieval/slides/", { javaScriptEnabled: false });
    expect(await page.getByRole("heading", { level: 2, name: "What is open" }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe("the handout", () => {
  test("carries the address and its QR code on paper and not on the screen", async () => {
    const { page } = await site.open("/taxonomy/external-retrieval/");
    const code = page.locator(".print-only img");
    expect(await code.isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    expect(await code.isVisible()).toBe(true);
    await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.locator(".print-only").textContent()).toContain("/taxonomy/external-retrieval/");
    await page.context().close();
  });

  test("has two to six sheets of A4", async () => {
    const { page } = await site.open("/taxonomy/consolidation/");
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(2);
    expect(sheets).toBeLessThanOrEqual(6);
    await page.context().close();
  });
});

describe("the quiz", () => {
  test("says at once whether a choice is right and why, and keeps the score", async () => {
    const { page, complaints } = await site.open("/quiz/");
    await page.waitForSelector(".quiz-choice input");
    const questions = JSON.parse(readFileSync(join(dist, "quiz.json"), "utf8")) as {
      id: string;
      right: string[];
      name: string;
    }[];
    const first = page.locator(".quiz-card").first();
    const id = await first.locator("input").first().getAttribute("name");
    const question = questions.find((it) => it.id === id);
    await first.locator(`input[value="${question?.right[0]}"]`).check();
    await expect.poll(() => first.locator(".quiz-answer").textContent()).toContain(`Right. It is ${question?.name}`);
    await expect.poll(() => page.locator("[data-status]").textContent()).toBe("1 of 5 answered today, 1 rightly.");
    await page.reload();
    await expect.poll(() => page.locator("[data-status]").textContent()).toBe("1 of 5 answered today, 1 rightly.");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("has its questions and answers without script", async () => {
    const { page } = await site.open("/quiz/", { javaScriptEnabled: false });
    expect(await page.locator(".quiz-card details").count()).toBe(5);
    await page.context().close();
  });
});

test("a category stands inside another page, without navigation and with its source", async () => {
  const { page } = await site.open("/embed/taxonomy/external-retrieval/", { viewport: { width: 400, height: 500 } });
  expect(await page.locator(".site-header").count()).toBe(0);
  expect(await page.locator("main").textContent()).toContain("CC BY 4.0");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await page.context().close();
});

test.each([
  "/quiz/",
  "/teach/",
  "/reading-lists/",
  "/taxonomy/external-retrieval/slides/",
  "/embed/taxonomy/external-retrieval/",
])("%s has no violation of WCAG 2.2 AA", async (address) => {
  const { page } = await site.open(address, { bypassCSP: true });
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});
