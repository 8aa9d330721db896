/** The graph before Cytoscape: what it loads and when, what an address asks for as a still drawing, and what remains without script. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";
import { asks, frame, openGraph, panel, query, says, still } from "../support/graph-page.ts";

const site = browsing();
const living = (...asked: [query?: string, options?: Parameters<typeof site.open>[1]]) => openGraph(site, ...asked);
const live = (page: Page) => page.locator("[data-part=live]");
const scripts = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      // The keys and buttons that every page has come when the browser reports the pointer, which it may do by itself.
      .filter((path) => /\.(?:js|json)$/.test(path) && !path.endsWith("/page-gestures.js")),
  );

describe("before a gesture", () => {
  test("no script and no data are asked for", async () => {
    const { page } = await site.open("/graph/");
    await page.waitForLoadState("networkidle");
    expect(await scripts(page)).toEqual([]);
    expect(await page.locator("svg.map a").count()).toBeGreaterThan(30);
  });

  test("a pointer that only passes over asks for nothing", async () => {
    const { page } = await site.open("/graph/");
    await page.hover(frame);
    await page.hover("svg.map a:has-text('WorldMem')");
    await page.waitForLoadState("networkidle");
    expect(await scripts(page)).toEqual([]);
  });

  test.each([
    ["focus in the frame", (page: Page) => page.focus(frame)],
    ["a press of the pointer", (page: Page) => page.click(frame, { position: { x: 300, y: 3 } })],
    [
      "a key in the frame",
      async (page: Page) => {
        await page.focus("details summary");
        await page.keyboard.press("Shift+Tab");
      },
    ],
  ])("%s brings it to life", async (_, gesture) => {
    const { page, complaints } = await site.open("/graph/", still);
    await gesture(page);
    await page.waitForSelector("taxonomy-graph[data-alive] canvas");
    expect(complaints).toEqual([]);
  });

  test("a click on a name of the picture selects it", async () => {
    const { page } = await site.open("/graph/", still);
    await page.click("svg.map a:has-text('WorldMem')");
    await asks(page, "select").toBe("method:worldmem");
    expect(new URL(page.url()).pathname).toBe("/graph/");
  });

  test("a long press on a name selects it, although the picture is gone when it ends", async () => {
    const { page, complaints } = await site.open("/graph/", still);
    await page.hover("svg.map a:has-text('WorldMem')");
    await page.mouse.down();
    await page.waitForSelector("taxonomy-graph[data-alive=moving]");
    await page.mouse.up();
    await asks(page, "select").toBe("method:worldmem");
    expect(complaints).toEqual([]);
  });

  test("the first drag moves the map, although it begins on the picture", async () => {
    const { page } = await site.open("/graph/", still);
    const box = await page.locator(frame).boundingBox();
    if (!box) throw new Error("no frame");
    await page.mouse.move(box.x + 300, box.y + 100);
    await page.mouse.down();
    await page.waitForSelector("taxonomy-graph[data-alive=moving]");
    await page.mouse.move(box.x + 310, box.y + 110);
    await page.mouse.move(box.x + 400, box.y + 160, { steps: 4 });
    await page.mouse.up();
    await asks(page, "at").toMatch(/,\d+$/);
    const moved = query(page).get("at");
    await page.mouse.move(box.x + 200, box.y + 60, { steps: 3 });
    await page.waitForTimeout(600);
    expect(query(page).get("at")).toBe(moved);
    expect(query(page).get("select")).toBeNull();
  });

  test("a click opens the page where the script cannot be had", async () => {
    const { page } = await site.open("/graph/");
    await page.route("**/islands/*.js", (route) => route.abort());
    await page.click("svg.map a:has-text('WorldMem')");
    await page.waitForURL(/\/methods\/worldmem\/$/);
  });

  test("where the data cannot be had, the picture stays and says so", async () => {
    const { page } = await site.open("/graph/");
    await page.route("**/graph/data.json", (route) => route.abort());
    await page.focus(frame);
    await says(page, /could not be loaded/);
    expect(await page.locator("svg.map a").count()).toBeGreaterThan(30);
  });

  test("a form sent before its script was there still finds", async () => {
    const { page } = await living("?find=worldmem");
    await asks(page, "select").toBe("method:worldmem");
  });
});

describe("a state in the address", () => {
  /** Holds Cytoscape back, or refuses it, so that the still drawing has to do. */
  const without = async (page: Page, until: Promise<void> | "never") =>
    page.route("**/islands/graph-stage.js", async (route) => {
      if (until === "never") return route.abort();
      await until;
      await route.continue();
    });
  const drawing = (page: Page) => page.locator("svg.graph-still");
  const minimap = (page: Page) => page.locator(".graph-minimap").innerHTML();

  test.each([
    ["?select=method:worldmem", "WorldMem", /^Map, \d+ works/],
    ["?select=concept:retrieval", "Retrieval", /^Map, \d+ works/],
    ["?focus=method:worldmem", "WorldMem", /^\d+ nodes around the selected one/],
    ["?view=lineage", undefined, /^Lineage, oldest left/],
    ["?path=method:worldmem,method:live", undefined, /^The shortest path, \d+ steps/],
  ])("%s is drawn without Cytoscape, with panel, legend and place", async (state, name, place) => {
    const { page, complaints } = await living(state);
    await page.waitForLoadState("networkidle");
    expect(await scripts(page)).toEqual(["/graph/data.json", "/islands/taxonomy-graph.js"].sort());
    expect(await page.getAttribute("taxonomy-graph", "data-alive")).toBe("still");
    expect(await page.locator("[data-part=where]").textContent()).toMatch(place);
    expect(await page.locator("fieldset").count()).toBeGreaterThan(4);
    expect(await drawing(page).locator("a").count()).toBeGreaterThan(1);
    if (name) {
      expect(await panel(page).locator("h2").textContent()).toBe(name);
      await expect.poll(() => drawing(page).locator(`a:has-text("${name}")`).first().isVisible()).toBe(true);
    }
    expect(complaints).toEqual([]);
  });

  test("the first arrow key acts at once, and Cytoscape takes over at the same view", async () => {
    let release = () => {};
    const { page } = await site.open("/graph/", still);
    await without(page, new Promise((done) => (release = done)));
    await page.goto(`${site.origin}/graph/?select=concept:retrieval`);
    await page.waitForSelector("taxonomy-graph[data-alive]");
    await page.focus(frame);
    await page.keyboard.press("ArrowRight");
    await asks(page, "select").not.toBe("concept:retrieval");
    expect(await page.getAttribute("taxonomy-graph", "data-alive")).toBe("still");
    await page.waitForTimeout(700);
    const before = [page.url(), await minimap(page), await live(page).textContent()];
    release();
    await page.waitForSelector("taxonomy-graph[data-alive=moving] canvas");
    await expect.poll(() => drawing(page).count()).toBe(0);
    await page.waitForTimeout(700);
    expect([page.url(), await minimap(page), await live(page).textContent()]).toEqual(before);
  });

  test("the first press selects, and the first drag moves, before Cytoscape is there", async () => {
    const { page } = await site.open("/graph/", still);
    await without(page, "never");
    await page.goto(`${site.origin}/graph/?select=concept:retrieval`);
    await drawing(page).locator("a:has-text('WorldMem')").click();
    await asks(page, "select").toBe("method:worldmem");
    const box = await page.locator(frame).boundingBox();
    if (!box) throw new Error("no frame");
    await page.mouse.move(box.x + 300, box.y + 100);
    await page.mouse.down();
    await page.mouse.move(box.x + 360, box.y + 140, { steps: 4 });
    await page.mouse.up();
    await asks(page, "at").toMatch(/,\d+$/);
    expect(query(page).get("select")).toBe("method:worldmem");
  });

  test("a drag goes on when Cytoscape takes over under it, and a press that has not moved counts", async () => {
    for (const dragged of [true, false]) {
      let release = () => {};
      const { page } = await site.open("/graph/", still);
      await without(page, new Promise((done) => (release = done)));
      await page.goto(`${site.origin}/graph/?select=concept:retrieval`);
      await drawing(page).locator("a:has-text('WorldMem')").hover();
      await page.mouse.down();
      release();
      await page.waitForSelector("taxonomy-graph[data-alive=moving]");
      await expect.poll(() => drawing(page).count()).toBe(0);
      if (dragged) await page.mouse.move(500, 500, { steps: 5 });
      await page.mouse.up();
      if (dragged) await asks(page, "at").toMatch(/,\d+$/);
      await asks(page, "select").toBe(dragged ? "concept:retrieval" : "method:worldmem");
    }
  });

  test("where Cytoscape cannot be had the drawing says so, goes on, and Back works", async () => {
    const { page } = await site.open("/graph/", still);
    await without(page, "never");
    await page.goto(`${site.origin}/graph/?select=method:worldmem`);
    await page.waitForSelector("taxonomy-graph[data-alive]");
    await page.focus(frame);
    await says(page, /could not be loaded/);
    await page.click("button[data-view=lineage]");
    await asks(page, "view").toBe("lineage");
    await expect.poll(() => drawing(page).textContent()).toMatch(/2017.*2026/);
    await page.uncheck("input[value=benchmark]");
    await asks(page, "hide").toBe("behind,benchmark");
    await page.goBack();
    await page.goBack();
    await asks(page, "view").toBeNull();
    expect(await panel(page).locator("h2").textContent()).toBe("WorldMem");
    await expect.poll(() => drawing(page).textContent()).not.toContain("2017");
  });

  test("its links open pages as those of the picture do", async () => {
    const { page } = await living("?select=method:worldmem");
    const link = drawing(page).locator("a:has-text('WorldMem')").first();
    expect(await link.getAttribute("href")).toBe("/methods/worldmem/");
    // What the browser then opens, and where, is its own affair.
    const left = page.evaluate(
      () =>
        new Promise<boolean>((done) => {
          addEventListener("click", ({ defaultPrevented }) => done(!defaultPrevented), { once: true });
        }),
    );
    await link.click({ modifiers: ["ControlOrMeta"] });
    expect(await left).toBe(true);
    expect(await page.getAttribute("taxonomy-graph", "data-alive")).toBe("still");
    expect(query(page).get("select")).toBe("method:worldmem");
  });

  test.each(["light", "dark"] as const)("no violations of access in the %s theme", async (colorScheme) => {
    for (const state of ["?select=method:worldmem", "?view=lineage"]) {
      const { page } = await living(state, { colorScheme });
      await page.waitForLoadState("networkidle");
      expect(await axeViolations(page)).toEqual([]);
    }
  });
});

test("on a phone the smallest name of the picture is large enough to read, and the page does not scroll sideways", async () => {
  const { page } = await site.open("/graph/", { viewport: { width: 390, height: 844 } });
  const smallest = await page.evaluate(() => {
    const map = document.querySelector<SVGSVGElement>("svg.map");
    const scale = map?.getScreenCTM()?.a ?? 0;
    const sizes = [...(map?.querySelectorAll("text") ?? [])].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    return Math.min(...sizes) * scale;
  });
  expect(smallest).toBeGreaterThanOrEqual(11);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("without script the picture has its links, and the list has all categories", async () => {
  const { page } = await site.open("/graph/", { javaScriptEnabled: false });
  await page.click("svg.map a:has-text('External Retrieval')");
  expect(new URL(page.url()).pathname).toBe("/taxonomy/external-retrieval/");
  await page.goBack();
  await page.click("summary:has-text('As a list')");
  expect(await page.locator(".graph-list a[href*='/taxonomy/']").count()).toBeGreaterThan(30);
});
