/** The graph alive: every interaction, keyboard and speech, files to take away, and access. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeViolations } from "../support/axe.ts";
import { browsing } from "../support/browse.ts";
import { asks, frame, openGraph, panel, query, says, still } from "../support/graph-page.ts";

const site = browsing();
const living = (...asked: [query?: string, options?: Parameters<typeof site.open>[1]]) => openGraph(site, ...asked);
const live = (page: Page) => page.locator("[data-part=live]");

test("coming to life changes nothing in the address, and a press inside a box selects it although lines cross it", async () => {
  const { page } = await living();
  await page.waitForTimeout(800);
  expect(new URL(page.url()).search).toBe("");
  const box = await page.locator(frame).boundingBox();
  if (!box) throw new Error("no frame");
  // Many lines cross the boxes in the middle of the map; wherever one presses there, a category or a work is selected.
  for (const part of [0.5, 0.55, 0.6, 0.65]) {
    await page.mouse.click(box.x + box.width * part, box.y + box.height * 0.45);
    await expect.poll(() => query(page).get("select")).not.toBeNull();
    await page.keyboard.press("Escape");
    await asks(page, "select").toBeNull();
  }
});

test("marks in the legend are as high as its text", async () => {
  const { page } = await living();
  const heights = await page
    .locator(".graph-tools .kind-mark")
    .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(2);
  expect(Math.max(...heights)).toBeLessThan(20);
});

describe("with the keyboard", () => {
  test("arrows walk and tell where one is; Enter opens a page; Escape goes back", async () => {
    const { page } = await living();
    await page.keyboard.press("ArrowRight");
    await says(page, /^State Construction, category, \d+ works, open$/);
    await page.keyboard.press("ArrowDown");
    await says(page, /^Implicit State, category/);
    for (let step = 0; step < 8 && !(await live(page).textContent())?.includes("method"); step++) {
      const before = await live(page).textContent();
      await page.keyboard.press("ArrowDown");
      await expect.poll(() => live(page).textContent()).not.toBe(before);
    }
    await says(page, /^[^,]+, method, [^,]+, \d+ relations?$/);
    const selected = query(page).get("select");
    await page.keyboard.press("Escape");
    await asks(page, "select").toBeNull();
    await page.goBack();
    await asks(page, "select").toBe(selected);
    await page.focus(frame);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/methods\/[^/]+\/$/);
  });

  test("Enter closes and opens a category, and says so", async () => {
    const { page } = await living("?select=concept:retrieval");
    await page.focus(frame);
    await page.keyboard.press("Enter");
    await asks(page, "closed").toBe("concept:retrieval");
    await says(page, /^Retrieval, category, \d+ works, closed$/);
    await page.keyboard.press("Enter");
    await asks(page, "closed").toBeNull();
    await says(page, /open$/);
  });

  test("1 and 2 show what is around, in words too", async () => {
    const { page } = await living("?select=method:worldmem");
    await page.focus(frame);
    await page.keyboard.press("1");
    await asks(page, "focus").toBe("1");
    await says(page, /^\d+ nodes around the selected one/);
    const near = Number(await page.getAttribute("taxonomy-graph", "data-elements"));
    await page.keyboard.press("2");
    await asks(page, "focus").toBe("2");
    await expect
      .poll(async () => Number(await page.getAttribute("taxonomy-graph", "data-elements")))
      .toBeGreaterThan(near);
  });

  test("plus, minus and 0 zoom, and the address keeps where one looks", async () => {
    const { page } = await living();
    await page.keyboard.press("+");
    await asks(page, "at").toMatch(/^\d+,\d+,\d+$/);
    const near = Number(query(page).get("at")?.split(",")[2]);
    await page.keyboard.press("-");
    await page.keyboard.press("-");
    await expect.poll(() => Number(query(page).get("at")?.split(",")[2])).toBeLessThan(near);
    const where = query(page).get("at");
    await page.reload();
    await page.waitForSelector("taxonomy-graph[data-alive]");
    await page.waitForTimeout(600);
    expect(query(page).get("at")).toBe(where);
  });

  test("Tab leads out of the graph into the panel, and on", async () => {
    const { page } = await living("?select=method:worldmem");
    await page.focus(frame);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("[data-part=panel]") !== null)).toBe(true);
  });
});

describe("finding and paths", () => {
  test("a name is found, whatever its case, and suggestions are offered", async () => {
    const { page } = await living();
    await page.fill("input[name=find]", "diffusion f");
    await expect.poll(() => page.locator("datalist option").first().getAttribute("value")).toBe("Diffusion Forcing");
    await page.keyboard.press("Enter");
    await asks(page, "select").toBe("method:diffusion-forcing");
    await says(page, /^Diffusion Forcing, method/);
  });

  test("a name that nothing has is said to be unknown", async () => {
    const { page } = await living();
    await page.fill("input[name=find]", "no such thing");
    await page.keyboard.press("Enter");
    await says(page, "Nothing here is called “no such thing”.");
  });

  test("the shortest path is shown and told, its nodes are buttons, and Back leaves it", async () => {
    const { page } = await living("?select=method:worldmem");
    await panel(page).getByRole("button", { name: "Path from here" }).click();
    expect(await page.inputValue("input[name=path-from]")).toBe("WorldMem");
    await page.keyboard.type("LIVE");
    await page.keyboard.press("Enter");
    await asks(page, "path").toBe("method:worldmem,method:live");
    await says(page, /^WorldMem .+ LIVE\.$/);
    const sentence = await live(page).textContent();
    expect(await panel(page).textContent()).toContain(sentence);
    expect(await panel(page).locator("ol button").count()).toBeGreaterThan(1);
    await page.goBack();
    await asks(page, "path").toBeNull();
    expect(await panel(page).locator("h2").textContent()).toBe("WorldMem");
  });

  test("a method is compared with those to which it is related, and so are the methods of a path", async () => {
    const { page } = await living("?select=method:worldmem");
    await panel(page).getByRole("link", { name: "Compare 3 methods" }).click();
    await page.waitForSelector("[data-part=comparison] table");
    expect(new URL(page.url()).search).toBe("?ids=worldmem,diffusion-forcing,oasis");
    const shown = await living("?path=method:diffusion-forcing,method:longlive");
    const methods = await panel(shown.page).locator("ol button").count();
    expect(
      await panel(shown.page)
        .getByRole("link", { name: `Compare ${methods} methods` })
        .getAttribute("href"),
    ).toMatch(/\?ids=diffusion-forcing,.*longlive$/);
    const alone = await living("?select=benchmark:physics-iq");
    expect(
      await panel(alone.page)
        .getByRole("link", { name: /^Compare/ })
        .count(),
    ).toBe(0);
  });
});

describe("filters", () => {
  test("follow a click, count live, and Back takes it back", async () => {
    const { page } = await living();
    const number = (value: string) => page.locator(`label:has(input[value="${value}"]) data`).textContent();
    const before = Number(await number("evaluation"));
    await page.uncheck("input[value=benchmark]");
    await asks(page, "hide").toBe("behind,benchmark");
    expect(Number(await number("evaluation"))).toBeLessThan(before);
    await says(page, /^Map, \d+ works\.$/);
    await page.goBack();
    await asks(page, "hide").toBeNull();
    expect(await page.isChecked("input[value=benchmark]")).toBe(true);
    expect(Number(await number("evaluation"))).toBe(before);
  });

  test("years and types of relation", async () => {
    const { page } = await living();
    await page.selectOption("select[name=from]", "2025");
    await asks(page, "from").toBe("2025");
    await page.uncheck("input[value=compares-with]");
    await asks(page, "omit").toBe("compares-with");
    expect(
      await page.locator("select[name=from] option[value='2025'], select[name=from] option").allTextContents(),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^2025 \(\d+\)$/)]));
  });
});

describe("views", () => {
  test("the lineage is a click away and in the address", async () => {
    const { page } = await living();
    await page.click("button[data-view=lineage]");
    await asks(page, "view").toBe("lineage");
    await says(page, /^Lineage, oldest left: \d+ works/);
    expect(await page.getAttribute("button[data-view=lineage]", "aria-pressed")).toBe("true");
    await page.goBack();
    await asks(page, "view").toBeNull();
  });

  test("on a phone the lineage begins with the newest works in letters that can be read, and the whole is a press away", async () => {
    const { page } = await living("?view=lineage", { viewport: { width: 390, height: 844 } });
    const heights = () =>
      page
        .locator(".graph-still text")
        .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect()).filter(({ right }) => right > 0))
        .then((boxes) => boxes.map(({ height }) => height));
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(10);
    expect(Math.min(...(await heights()))).toBeGreaterThan(10);
    const shown = () => page.locator("[data-part=where]").textContent();
    const before = await shown();
    await page.click("button:text-is('Whole')");
    await expect.poll(shown).not.toBe(before);
  });

  test("the line below tells where one is, and leads back up", async () => {
    const { page } = await living("?select=concept:external-retrieval");
    const where = page.locator("[data-part=where]");
    await expect.poll(() => where.textContent()).toContain("External Retrieval");
    await where.getByRole("button", { name: "State Construction" }).click();
    await expect.poll(() => where.textContent()).not.toContain("External Retrieval");
  });

  test("a drag moves the map, and the wheel only zooms once one has stepped in", async () => {
    const { page } = await site.open("/graph/", still);
    const box = await page.locator(frame).boundingBox();
    if (!box) throw new Error("no frame");
    await page.mouse.move(box.x + 300, box.y + 200);
    // While the page still loads, a busy browser may drop a turn of the wheel.
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 100);
        return page.evaluate(() => scrollY + (document.querySelector("[data-part=frame]")?.scrollTop ?? 0));
      })
      .toBeGreaterThan(50);
    expect(query(page).get("at")).toBeNull();
    await page.focus(frame);
    await page.waitForSelector("taxonomy-graph[data-alive=moving]");
    const at = await page.locator(frame).boundingBox();
    if (!at) throw new Error("no frame");
    const y = Math.max(at.y + 20, 100);
    await page.mouse.move(at.x + 300, y);
    await page.mouse.down();
    await page.mouse.move(at.x + 380, y + 60, { steps: 5 });
    await page.mouse.up();
    await asks(page, "at").toMatch(/,\d+$/);
  });

  test("a touch opens a closed category", async () => {
    const { page } = await living("?closed=concept:state-construction&at=300,200,100", {
      hasTouch: true,
      viewport: { width: 390, height: 844 },
    });
    await page.locator(frame).scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
    const box = await page.locator(frame).boundingBox();
    if (!box) throw new Error("no frame");
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await asks(page, "closed").toBeNull();
    await asks(page, "select").toBe("concept:state-construction");
  });
});

describe("files to take away", () => {
  const saved = async (page: Page, format: string) => {
    const download = page.waitForEvent("download");
    await page.click(`button[data-save=${format}]`);
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  test("SVG with title, date and licence, and names as text", async () => {
    const { page } = await living("?select=method:worldmem&focus=1");
    const { name, bytes } = await saved(page, "svg");
    const text = bytes.toString("utf8");
    expect(name).toBe("atlas-focus-method-worldmem.svg");
    expect(text).toMatch(/<title>[^<]*around WorldMem<\/title>/);
    expect(text).toMatch(/Version \S+ of \d{4}-\d{2}-\d{2}\. CC BY 4\.0/);
    expect(text).toContain(">WorldMem</text>");
  });

  test("PNG", async () => {
    const { page, complaints } = await living();
    const { bytes } = await saved(page, "png");
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(complaints).toEqual([]);
  });

  test("JSON of what is shown", async () => {
    const { page } = await living("?select=method:worldmem&focus=1");
    const { bytes } = await saved(page, "json");
    const data = JSON.parse(bytes.toString("utf8"));
    expect(data.nodes.map(({ id }: { id: string }) => id)).toContain("concept:external-retrieval");
    expect(data.licence).toContain("CC BY 4.0");
    expect(data.edges.length).toBeGreaterThan(1);
  });
});

describe("accessible while alive", () => {
  test.each(["light", "dark"] as const)("no violations with a panel in the %s theme", async (colorScheme) => {
    const { page, complaints } = await living("?select=method:worldmem", { colorScheme });
    await page.focus(frame);
    await page.waitForSelector("taxonomy-graph[data-alive=moving]");
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the page scrolls in one direction only on a narrow phone", async () => {
    const { page } = await living("?select=method:worldmem", { viewport: { width: 320, height: 640 } });
    const [scroll, client] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(scroll).toBeLessThanOrEqual(client ?? 0);
  });
});

test("every entry's own map leads to its neighbourhood here", async () => {
  const { page } = await site.open("/papers/worldmem/", still);
  await page.click(".local-map figcaption a");
  await page.waitForSelector("taxonomy-graph[data-alive]");
  expect(await panel(page).locator("h2").textContent()).toBe("WorldMem");
  expect(query(page).get("focus")).toBe("1");
  await page.goBack();
  await page.waitForURL(/\/papers\/worldmem\/$/);
});
