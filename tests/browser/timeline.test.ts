import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";

const site = browsing();
const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };

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
    expect(await page.locator("svg.marks a").count()).toBeGreaterThan(100);
    await page.click("nav[aria-label=Branches] >> text=Dynamics Modeling");
    await page.click("nav[aria-label=Branches] >> text=Causal Architecture Reformulation");
    expect(await page.locator("atlas-timeline ul.spaced li").allTextContents()).toContainEqual(
      expect.stringContaining("extends Self Forcing"),
    );
  });

  test("on a phone, without script, shows the newest months at once, each under the name of its lane", async () => {
    const { page } = await site.open("/timeline/", phone);
    const marks = page.locator(".lanes .marks use");
    const { newest, inView, width } = await marks.evaluateAll((found) => {
      const places = found.map((mark) => mark.getBoundingClientRect());
      return {
        newest: Math.max(...places.map(({ right }) => right)),
        inView: places.filter(({ left, right }) => left >= 0 && right <= innerWidth).length,
        width: innerWidth,
      };
    });
    expect(newest).toBeLessThanOrEqual(width);
    expect(newest).toBeGreaterThan(width - 60);
    expect(inView).toBeGreaterThan(20);
    const lanes = await page.locator(".lanes li").evaluateAll((found) =>
      found.map((lane) => {
        const name = lane.querySelector(".name")?.getBoundingClientRect();
        const picture = lane.querySelector(".marks")?.getBoundingClientRect();
        return name && picture && name.left >= 0 && name.right <= innerWidth && name.bottom <= picture.top + 1;
      }),
    );
    expect(lanes).not.toContain(false);
    const top = await marks.evaluateAll((found) => Math.min(...found.map((mark) => mark.getBoundingClientRect().top)));
    expect(top).toBeLessThan(phone.viewport.height);
    await page.locator(".lanes").evaluate((frame) => frame.scrollBy(-10_000, 0));
    expect((await page.locator(".lanes .name").first().boundingBox())?.x).toBeGreaterThanOrEqual(0);
  });

  test.each([390, 820, 1440])("of a category fits a screen of %i px, names and all", async (width) => {
    const { page } = await site.open("/timeline/geometry-oriented-states/", {
      ...phone,
      viewport: { width, height: 844 },
    });
    const outside = await page.locator(".works :is(use, text)").evaluateAll((found) =>
      found
        .map((part) => part.getBoundingClientRect())
        .filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth)
        .map(({ left, right }) => `${left} to ${right}`),
    );
    expect(await page.locator(".works text").count()).toBeGreaterThan(10);
    expect(outside).toEqual([]);
  });

  test("brings a chosen work of early months into view, and its arrow stays at its mark when the window changes", async () => {
    const { page } = await site.open("/timeline/", { viewport: phone.viewport });
    await page.focus("#work");
    await page.keyboard.type("tome");
    await page.click("[data-add='method:tome']");
    await page.waitForSelector("[data-part=links] li");
    const mark = page.locator(".marks .involved use").first();
    await expect.poll(async () => (await mark.boundingBox())?.x ?? -1).toBeGreaterThan(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    const start = async (): Promise<number> => {
      const path = (await page.locator(".chosen path").first().getAttribute("d")) ?? "";
      const layer = await page.locator(".chosen").evaluate((found) => found.getBoundingClientRect().x);
      return layer + Number(/^M(\d+)/.exec(path)?.[1]) - 6;
    };
    const centre = async (): Promise<number> => {
      const box = await page.locator(".marks a[href='/methods/tome/'] use").first().boundingBox();
      return (box?.x ?? 0) + (box?.width ?? 0) / 2;
    };
    await expect.poll(async () => Math.abs((await start()) - (await centre()))).toBeLessThan(2);
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

test("the question on doubted placements leads to every one of them, without script", async () => {
  const { page } = await site.open("/questions/", { javaScriptEnabled: false });
  const section = page.locator("section", { has: page.locator("#doubted") });
  const amount = Number(/^\d+/.exec((await section.locator("p").first().textContent()) ?? "")?.[0]);
  await section.locator("text=All of them").click();
  let listed = await page.locator(".entries li").count();
  for (let number = 2; await page.locator(`[aria-label='Page ${number}']`).count(); number++) {
    await page.click(`[aria-label='Page ${number}']`);
    listed += await page.locator(".entries li").count();
  }
  expect(amount).toBeGreaterThan(0);
  expect(listed).toBe(amount);
});

test("the question on the longest videos leads to the methods with the longest first", async () => {
  const { page } = await site.open("/questions/");
  const section = page.locator("section", { has: page.locator("#longest-shown") });
  const [named] = await section.locator(".tag").allTextContents();
  await section.locator("text=Methods by the longest video shown").click();
  await expect.poll(async () => (await page.locator("tbody th a").first().textContent())?.trim()).toBe(named?.trim());
});
