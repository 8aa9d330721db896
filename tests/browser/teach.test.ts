/** What teachers use: slides, handout, quiz, and parts inside other pages. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browse.ts";
import { readyForPaper } from "../support/paper.ts";
import { dist } from "../support/site.ts";

const site = browsing();
const categories = readdirSync(join(dist, "taxonomy"), { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map(({ name }) => name);

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

  test("scroll in one direction only on a narrow screen, with their buttons", async () => {
    const { page } = await site.open("/taxonomy/external-retrieval/slides/", { viewport: { width: 320, height: 640 } });
    await page.waitForSelector("[data-running]");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });

  test("print one section a sheet, or a little more where one is long, without the frame of the page", async () => {
    const { page } = await site.open("/taxonomy/external-retrieval/slides/");
    await page.waitForSelector("[data-running]");
    const sections = await page.locator(".slide, [data-first]").count();
    await readyForPaper(page);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(sections);
    expect(sheets).toBeLessThanOrEqual(sections + 2);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".site-footer").isVisible()).toBe(false);
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
    await readyForPaper(page);
    await page.emulateMedia({ media: "print" });
    expect(await code.isVisible()).toBe(true);
    await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.locator(".print-only").textContent()).toContain("/taxonomy/external-retrieval/");
    await page.context().close();
  });

  test("has two or three sheets, A4 and Letter, with all answers, whatever the category", async () => {
    const { page } = await site.open("/taxonomy/");
    const sheetsOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    const found: Record<string, number[]> = {};
    const translated = [
      "de/taxonomy/state-construction",
      "de/taxonomy/implicit-state",
      "de/taxonomy/external-retrieval",
    ];
    for (const id of [...categories.map((name) => `taxonomy/${name}`), ...translated]) {
      await page.goto(`${site.origin}/${id}/`, { waitUntil: "networkidle" });
      await page.locator("[data-answers]").check();
      await readyForPaper(page);
      found[id] = [sheetsOf(await page.pdf({ format: "A4" })), sheetsOf(await page.pdf({ format: "Letter" }))];
    }
    expect(Object.keys(found).length).toBeGreaterThan(30);
    expect(Object.entries(found).filter(([, sheets]) => sheets.some((amount) => amount < 2 || amount > 3))).toEqual([]);
    await page.context().close();
  }, 240_000);

  test("prints the answers where one asks for them, without script too", async () => {
    const { page } = await site.open("/taxonomy/consolidation/", { javaScriptEnabled: false });
    await page.emulateMedia({ media: "print" });
    const answers = () =>
      page.evaluate(() => [...document.querySelectorAll(".questions p")].map((answer) => answer.checkVisibility()));
    expect(new Set(await answers())).toEqual(new Set([false]));
    await page.emulateMedia({ media: "screen" });
    await page.locator("[data-answers]").check();
    await page.emulateMedia({ media: "print" });
    expect(new Set(await answers())).toEqual(new Set([true]));
    await page.context().close();
  });

  test("is printed by a button", async () => {
    const { page } = await site.open("/taxonomy/consolidation/");
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute("data-printed", "");
    });
    await page.getByRole("button", { name: "Print" }).click();
    await page.locator("[data-printed]").waitFor();
    await page.context().close();
  });

  test("tells the addresses of its links, short ones with what they begin with", async () => {
    const { page } = await site.open("/taxonomy/consolidation/");
    await readyForPaper(page);
    await page.emulateMedia({ media: "print" });
    const told = await page
      .locator("#reading-order ~ ol a")
      .first()
      .evaluate((link) => getComputedStyle(link, "::after").content);
    expect(told).toMatch(/\/(?:methods|papers)\/[\w-]+\//);
    const note = await page.locator(".print-only span").evaluate((it) => getComputedStyle(it, "::after").content);
    expect(note).toContain("Short addresses begin with the name of the site above.");
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

  test("arrow keys look at the choices, the space bar answers, and the first answer counts", async () => {
    const { page } = await site.open("/quiz/");
    await page.waitForSelector(".quiz-choice input");
    const first = page.locator(".quiz-card").first();
    await first.locator("input").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await page.locator("[data-status]").textContent()).toBe("0 of 5 answered today, 0 rightly.");
    await page.keyboard.press("Space");
    await expect.poll(() => page.locator("[data-status]").textContent()).toMatch(/^1 of 5 answered today/);
    expect(await first.locator("input").nth(2).isChecked()).toBe(true);
    expect(await first.locator("input").first().isDisabled()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("quiz-answer");
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

test("the graph inside another page shows the neighbourhood that its address names", async () => {
  const { page, complaints } = await site.open("/embed/graph/?focus=retrieval");
  await page.locator("[data-alive]").waitFor();
  await expect.poll(() => page.locator("[data-part=panel]").textContent()).toContain("Retrieval");
  expect(new URL(page.url()).search).toContain("focus=");
  expect(complaints).toEqual([]);
  await page.context().close();
});
