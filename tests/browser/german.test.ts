/** The switch between languages, and search in German. */
import { expect, test } from "vitest";
import { browsing } from "../support/browse.ts";
import { readyForPaper } from "../support/paper.ts";

const site = browsing();

test("the switch leads to the same page in the other language and back", async () => {
  const { page } = await site.open("/taxonomy/implicit-state/");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await page.waitForURL("**/de/taxonomy/implicit-state/");
  expect(await page.locator("h1").textContent()).toBe("Impliziter Zustand");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await page.waitForURL((url) => url.pathname === "/taxonomy/implicit-state/");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  await page.context().close();
});

test("a German word finds a category, which is named in German and leads to its German page", async () => {
  const { page } = await site.open("/de/search/?q=Entkoppelte");
  const found = page.locator("[data-results] .title").first();
  await found.waitFor();
  expect(await found.textContent()).toBe("Entkoppelte Zustände");
  expect(await found.getAttribute("href")).toBe("/de/taxonomy/decoupled-states/");
  await page.waitForFunction(() =>
    /Treffer für „Entkoppelte“/.test(document.querySelector("[data-status]")?.textContent ?? ""),
  );
  await page.context().close();
});

test("a word of a German definition finds its category", async () => {
  const { page } = await site.open("/de/search/?q=Vergangenheit");
  await page.locator("[data-results] .title", { hasText: "Zustandskonstruktion" }).first().waitFor();
  await page.context().close();
});

test("a word that only a German lesson holds finds its category, also inside a longer word and typed without umlauts", async () => {
  for (const query of ["suffiziente", "Arbeitsgedächtnis", "arbeitsgedaechtnis", "Lehrermodell"]) {
    const { page } = await site.open(`/de/search/?q=${query}`);
    await page.waitForFunction(() => /nur im Text/.test(document.querySelector("[data-status]")?.textContent ?? ""));
    const found = page.locator("[data-results] .title[href^='/de/taxonomy/']");
    expect(await found.count()).toBeGreaterThan(0);
    await page.context().close();
  }
});

test("saving what search shows is told in German", async () => {
  const { page } = await site.open("/de/search/?q=worldmem");
  await page.locator("[data-results] .title").first().waitFor();
  await page.getByRole("button", { name: "Die gezeigten Arbeiten als BibTeX speichern" }).click();
  await page.getByText("Gespeichert als atlas.bib.").waitFor();
  await page.context().close();
});

test("buttons say in German what they have done", async () => {
  const { page } = await site.open("/de/taxonomy/implicit-state/", { permissions: ["clipboard-write"] });
  const button = page.getByRole("button", { name: "Link kopieren" });
  await button.click();
  await page.getByRole("button", { name: "Kopiert" }).waitFor();
  await page.context().close();
});

test("a German category is a handout of its own, with its code and its address", async () => {
  const { page } = await site.open("/de/taxonomy/implicit-state/");
  await readyForPaper(page);
  await page.emulateMedia({ media: "print" });
  const code = page.locator(".print-only img");
  await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await page.locator(".print-only").textContent()).toContain("/de/taxonomy/implicit-state/");
  await page.context().close();
});

test("the name of a work finds it as it does in English", async () => {
  const { page } = await site.open("/de/search/?q=worldmem");
  const found = page.locator("[data-results] .title").first();
  await found.waitFor();
  expect(await found.getAttribute("href")).toBe("/methods/worldmem/");
  await page.context().close();
});
