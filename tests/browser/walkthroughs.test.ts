/**
 * Five tasks as a reader with a screen reader does them: by headings, landmarks, roles and names of the accessibility tree,
 * and by the keyboard. Nothing here looks at classes or positions.
 */
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { browsing } from "../support/browse.ts";

const site = browsing();

/** Goes to an element and presses Enter, as from the list of links of a screen reader. */
async function follow(link: Locator): Promise<void> {
  await link.focus();
  await link.press("Enter");
}

/** The name of the page, as it is said on arrival. */
const arrivedAt = async (page: Page): Promise<string> =>
  (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";

test("find a work: from the home page by the search box", async () => {
  const { page } = await site.open("/");
  const box = page.getByRole("search").getByRole("searchbox", { name: "Search works, authors and categories" });
  await box.focus();
  await page.keyboard.type("worldmem");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/search\//);
  const first = page.getByRole("main").getByRole("list").getByRole("link").first();
  await expect.poll(() => first.textContent(), { timeout: 10_000 }).toBe("WorldMem");
  expect(await page.getByRole("status").first().textContent()).toMatch(/\d+ results? for/);
  await follow(first);
  await page.waitForURL(/worldmem\/$/);
  expect(await arrivedAt(page)).toBe("WorldMem");
  await page.context().close();
});

test("read why a work stands in its category", async () => {
  const { page } = await site.open("/methods/worldmem/");
  const region = page.getByRole("region", { name: /in the taxonomy/i });
  const said = await region.ariaSnapshot();
  expect(said).toMatch(/heading ".*taxonomy.*" \[level=2\]/i);
  expect(said).toContain('link "External Retrieval"');
  expect(said).toMatch(/survey/i);
  await page.context().close();
});

test("walk the taxonomy from its top to a leaf, and know the way back", async () => {
  const { page } = await site.open("/");
  await follow(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Taxonomy" }));
  await page.waitForURL(/\/taxonomy\/$/);
  for (const [name, address] of [
    ["State Construction", /\/state-construction\/$/],
    ["Implicit State", /\/implicit-state\/$/],
    ["Retrieval", /\/taxonomy\/retrieval\/$/],
    ["External Retrieval", /\/external-retrieval\/$/],
  ] as const) {
    await follow(page.getByRole("link", { name: new RegExp(`^${name}\\b`) }).first());
    await page.waitForURL(address);
    expect(await arrivedAt(page)).toBe(name);
  }
  const way = page.getByRole("navigation", { name: "Breadcrumb" });
  expect(await way.getByRole("listitem").allInnerTexts()).toEqual([
    "Atlas",
    "Taxonomy",
    "State Construction",
    "Implicit State",
    "Retrieval",
    "External Retrieval",
  ]);
  await page.context().close();
});

test("search with a filter: it has a group, a name with its number, a state, and its effect is said", async () => {
  const { page } = await site.open("/search/?q=memory");
  const status = page.getByRole("status").first();
  // While the text is still searched, the status says so and the numbers grow.
  await expect.poll(() => status.textContent(), { timeout: 10_000 }).toMatch(/^\d+ results[^;]*\.$/);
  const before = await status.textContent();
  const box = page.getByRole("group", { name: "Kind" }).getByRole("checkbox", { name: /^Benchmark \d+/ });
  const amount = /\d+/.exec(
    await box.evaluate((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? ""),
  )?.[0];
  await box.focus();
  await page.keyboard.press("Space");
  await expect.poll(() => status.textContent(), { timeout: 10_000 }).not.toBe(before);
  expect(await status.textContent()).toContain(`${amount} result`);
  expect(
    await page
      .getByRole("group", { name: "Kind" })
      .getByRole("checkbox", { name: /^Benchmark/ })
      .isChecked(),
  ).toBe(true);
  await page.context().close();
});

test("move in the graph: find a work, hear where it stands, open its page", async () => {
  const { page } = await site.open("/graph/");
  const picture = page.getByRole("region", { name: "Graph" });
  expect(await picture.ariaSnapshot()).toContain("categories stand in the list below");
  await page.getByLabel("Find").focus();
  await page.keyboard.type("WorldMem");
  await page.keyboard.press("Enter");
  // Where the view has gone is said, and the rest stands below a heading of that name.
  const status = page.getByRole("status").filter({ hasText: "WorldMem" });
  await expect
    .poll(() => status.first().textContent(), { timeout: 10_000 })
    .toMatch(/^WorldMem, method, External Retrieval, \d+ relations/);
  const panel = page.getByRole("heading", { name: "WorldMem", level: 2 }).locator("..");
  await follow(panel.getByRole("link").and(page.locator("[href$='/methods/worldmem/']")).first());
  await page.waitForURL(/worldmem\/$/);
  expect(await arrivedAt(page)).toBe("WorldMem");
  await page.context().close();
});
