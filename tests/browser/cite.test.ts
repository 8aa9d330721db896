/** Copying a citation, as a visitor does it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browsing } from "../support/browse.ts";
import { dist } from "../support/site.ts";

const site = browsing();
const file = (address: string): string => readFileSync(join(dist, address), "utf8");

async function openAndCopy(address: string, press: (page: Page) => Promise<void>): Promise<string> {
  const { page, complaints } = await site.open(address, { permissions: ["clipboard-read", "clipboard-write"] });
  await press(page);
  await page.getByRole("button", { name: "Copied" }).first().waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(complaints).toEqual([]);
  await page.context().close();
  return text;
}

const click = (name: string | RegExp) => (page: Page) =>
  page.getByRole("main").getByRole("button", { name, exact: true }).first().click();

describe("on a paper's page", () => {
  test("the button “Cite” leads to the citation", async () => {
    const { page } = await site.open("/papers/worldmem/");
    await page.getByRole("link", { name: "Cite", exact: true }).click();
    expect(await page.getByRole("heading", { name: "Cite", exact: true }).isVisible()).toBe(true);
    expect(new URL(page.url()).hash).toBe("#cite");
    await page.context().close();
  });

  test("BibTeX, RIS and CSL-JSON are copied as they stand in the files", async () => {
    const copied = async (label: string) => openAndCopy("/papers/worldmem/", click(`Copy ${label}`));
    expect((await copied("BibTeX")).trim()).toBe(file("papers/worldmem.bib").trim());
    expect((await copied("RIS")).replaceAll("\r\n", "\n")).toBe(file("papers/worldmem.ris").replaceAll("\r\n", "\n"));
    expect(JSON.parse(await copied("CSL-JSON"))).toEqual(JSON.parse(file("papers/worldmem.csl.json")));
  });

  test("a reference in a style is copied as plain text", async () => {
    expect(await openAndCopy("/papers/worldmem/", click("Copy IEEE"))).toBe(
      "Z. Xiao et al., “WorldMem: Long-term Consistent World Simulation with Memory,” in NeurIPS, 2025. [Online]. Available: https://arxiv.org/abs/2504.12369",
    );
  });

  test("the keyboard reaches it", async () => {
    const text = await openAndCopy("/papers/worldmem/", async (page) => {
      await page.getByRole("button", { name: "Copy BibTeX" }).focus();
      await page.keyboard.press("Enter");
    });
    expect(text).toContain("@inproceedings{xiao2025worldmem,");
  });
});

test("a category's works are copied together", async () => {
  const text = await openAndCopy("/taxonomy/external-retrieval/", click("Copy BibTeX"));
  expect(text.match(/^@/gm)).toHaveLength(JSON.parse(file("taxonomy/external-retrieval.csl.json")).length);
});

test("the foot of a page gives the citation of that page", async () => {
  const text = await openAndCopy("/glossary/", async (page) => {
    await page.getByText("Cite this page").click();
    await page.getByRole("contentinfo").getByRole("button", { name: "Copy" }).click();
  });
  expect(text).toMatch(
    /^Contributors to the Video World Models Atlas, “Glossary,” Video World Models Atlas, version \S+, .*\/glossary\/$/,
  );
});

test("without script the files are there, and no button that would do nothing", async () => {
  const { page } = await site.open("/papers/worldmem/", { javaScriptEnabled: false });
  expect(await page.getByRole("link", { name: "BibTeX file" }).getAttribute("href")).toBe("/papers/worldmem.bib");
  expect(await page.getByRole("button", { name: /Copy/ }).count()).toBe(0);
  await page.context().close();
});

test("a list saves the papers that it shows as BibTeX", async () => {
  const { page } = await site.open("/papers/?q=worldmem");
  await page.getByText("Export", { exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: /as BibTeX/ }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text).toContain("{xiao2025worldmem,");
  expect(text).not.toContain("{vaswani");
  await page.context().close();
});

test("a search saves the works that it shows as BibTeX, a method by its paper", async () => {
  const { page } = await site.open("/search/?q=worldmem");
  await page.locator("[data-results] .title").first().waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the works shown as BibTeX" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text.match(/^@inproceedings\{xiao2025worldmem,/gm)).toHaveLength(1);
  await page.context().close();
});

test("rows that a filter left can still be saved by Zotero", async () => {
  const { page } = await site.open("/papers/?q=worldmem");
  const rows = page.locator("tbody tr");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr").length < 20);
  expect(await rows.locator(".Z3988").count()).toBe(await rows.count());
  await page.context().close();
});

test("where the browser does not let pages copy, what was meant is selected or shown", async () => {
  const { page } = await site.open("/papers/worldmem/");
  await page.getByRole("button", { name: "Copy APA", exact: true }).click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain("WorldMem");
  await page.goto(`${site.origin}/taxonomy/retrieval/`);
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  await page.getByRole("button", { name: "/taxonomy/retrieval/" }).waitFor();
  await page.context().close();
});
