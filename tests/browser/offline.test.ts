/** Reading without a connection: the server is stopped, not only thought away. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { startChromium } from "../support/chromium.ts";
import { type ServedSite, serveFolder } from "../support/serve.ts";
import { dist } from "../support/site.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: ServedSite;
let complaints: string[];

beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  site = await serveFolder(dist);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  complaints = [];
  page.on("console", (message) => {
    // Passages that were never shown are not kept, so that without a connection names and titles are all that is searched.
    const expected = /ERR_|Failed to load resource|The full text could not be searched/;
    if (message.type() === "error" && !expected.test(message.text())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
});
afterEach(async () => {
  await context.close();
  await site.close();
});

/** What every store of the browser holds, without the origin. */
const kept = (): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });

const open = (address: string) => page.goto(site.origin + address);

/** Reads a page, moves the pointer once, and waits until what is kept in advance is there. */
async function firstVisit(address: string): Promise<void> {
  await open(address);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.keyboard.press("Shift");
  await expect.poll(kept).toContain("/graph/data.json");
  await expect.poll(kept).toContain("/search/table.json");
}

// A pointer that lies where a page appears is over it, and nobody did anything.
test("before a gesture nothing is kept and no worker is there", async () => {
  // Chromium says of a pointer that never moved that it came over the page, where it has the time.
  await page.addInitScript(() => addEventListener("pointerover", (event) => event.stopImmediatePropagation(), true));
  await open("/papers/nova/");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test("without a connection the page read, search and graph are there, and any other page says what can be read", async () => {
  await firstVisit("/papers/nova/");
  await open("/methods/spatia/");
  await expect.poll(kept).toContain("/methods/spatia/");
  await site.close();

  await open("/papers/nova/");
  expect(await page.locator("h1").textContent()).toBe("Autoregressive Video Generation without Vector Quantization");
  // With its styles, not only its words.
  expect(await page.locator(".site-nav ul").evaluate((list) => getComputedStyle(list).listStyleType)).toBe("none");

  await open("/search/?q=worldmem");
  expect(await page.locator("[data-results] .title").first().textContent()).toMatch(/WorldMem/i);

  await open("/graph/");
  await page.locator("taxonomy-graph").getByRole("link").first().focus();
  await page.locator("taxonomy-graph canvas").first().waitFor();

  expect((await open("/papers/worldmem/"))?.status()).toBe(503);
  expect(await page.locator("h1").textContent()).toBe("Without a connection");
  const links = await page.locator("main li a").allTextContents();
  expect(links).toContain("NOVA");
  expect(links).toContain("Spatia");
  await page.getByRole("link", { name: "Spatia" }).click();
  expect(await page.locator("h1").textContent()).toBe("Spatia");
  expect(complaints).toEqual([]);
});

test("a new build replaces the former one, online at once and in what is kept", async () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-deploy-"));
  try {
    const needed =
      /^(?:$|index\.html|404\.html|sw\.js|sitemap\.xml|assets|islands|graph|search|offline|taxonomy\/index|papers$|papers\/(?:nova|relic)\b|favicon)/;
    cpSync(dist, folder, {
      recursive: true,
      filter: (from) => /^taxonomy$/.test(from.slice(dist.length + 1)) || needed.test(from.slice(dist.length + 1)),
    });
    await site.close();
    site = await serveFolder(folder);
    await firstVisit("/papers/nova/");
    await open("/papers/relic/");
    await expect.poll(kept).toContain("/papers/relic/");
    const [before] = await page.evaluate(() => caches.keys());

    const change = (name: string, edit: (text: string) => string): void =>
      writeFileSync(join(folder, name), edit(readFileSync(join(folder, name), "utf8")));
    for (const name of ["papers/nova/index.html", "papers/relic/index.html"])
      change(name, (html) => html.replace("<h1>", "<h1>Corrected: "));
    change("sw.js", (code) => code.replace(/sign:"[^"]*"/, 'sign:"next"'));

    await open("/papers/nova/");
    expect(await page.locator("h1").textContent()).toMatch(/^Corrected: /);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([before?.replace(/\S+$/, "next")]);
    await expect.poll(kept).toContain("/graph/data.json");
    await site.close();
    // Read under the former build, fetched anew by the next.
    await open("/papers/relic/");
    expect(await page.locator("h1").textContent()).toMatch(/^Corrected: /);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a page that comes too late is read from what is kept, and kept for the next time", async () => {
  await firstVisit("/papers/nova/");
  await open("/papers/nova/");
  await expect.poll(kept).toContain("/papers/nova/");
  const { port } = new URL(site.origin);
  await site.close();
  const { promise: comes, resolve: come } = Promise.withResolvers();
  const html = readFileSync(join(dist, "papers/nova/index.html"), "utf8");
  const files = { "/papers/nova/": html.replace("<h1>", "<h1>Corrected: ") };
  site = await serveFolder(dist, "/", { files, held: { "/papers/nova/": comes }, port: Number(port) });
  await open("/papers/nova/");
  expect(await page.locator("h1").textContent()).not.toMatch(/^Corrected: /);
  come(undefined);
  const title = () =>
    page.evaluate(async () => /<h1>(.*?):/.exec((await (await caches.match("/papers/nova/"))?.text()) ?? "")?.[1]);
  await expect.poll(title).toBe("Corrected");
});

test("switched off, everything kept is removed, and it stays off until the reader switches it on again", async () => {
  await firstVisit("/papers/nova/");
  await open("/offline/");
  const element = page.locator("offline-switch");
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^On/);
  await element.getByRole("button").click();
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^Off/);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);

  await open("/methods/spatia/");
  await page.mouse.move(300, 300);
  await page.mouse.move(330, 330);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await open("/offline/");
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^Off/);
  await element.getByRole("button").click();
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^On/);
  await expect.poll(kept).toContain("/offline/");
  expect(complaints).toEqual([]);
});

/** Says no while the worker waits for an answer that never comes, and gives the switch. */
async function switchOffWhileWaiting(): Promise<Locator> {
  await site.close();
  site = await serveFolder(dist, "/", { held: { "/graph/never.json": new Promise(() => {}) } });
  await firstVisit("/papers/nova/");
  await open("/offline/");
  const element = page.locator("offline-switch");
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^On/);
  await page.evaluate(() => void fetch("/graph/never.json"));
  await element.getByRole("button").click();
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^Off/);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  return element;
}

test("switched off while the worker waits for an answer that never comes, nothing is kept at once", async () => {
  await switchOffWhileWaiting();

  await open("/methods/spatia/");
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test("a yes that follows a no at once, while the worker still waits, keeps what everybody needs", async () => {
  const element = await switchOffWhileWaiting();
  await element.getByRole("button").click();
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^On/);
  await expect.poll(kept).toContain("/offline/");
});

test("the first press of all, on the button, is a no", async () => {
  await open("/offline/");
  const element = page.locator("offline-switch");
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^It begins/);
  await element.getByRole("button").click();
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^Off/);
  await open("/offline/");
  await expect.poll(() => element.getByRole("status").textContent()).toMatch(/^Off/);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(complaints).toEqual([]);
});

test("a page that says how pages are kept follows what happens", async () => {
  await open("/offline/");
  const status = page.locator("offline-switch").getByRole("status");
  await expect.poll(() => status.textContent()).toMatch(/^It begins/);
  await page.keyboard.press("Shift");
  await expect.poll(() => status.textContent()).toMatch(/^On/);
});

test("below a base path the worker keeps to it", async () => {
  await site.close();
  site = await serveFolder(dist, "/atlas/");
  await open("/atlas/papers/nova/");
  await page.evaluate(async () => {
    const rules = { createScriptURL: (address: string) => address };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, made: typeof rules): typeof rules };
    };
    await navigator.serviceWorker.register(trustedTypes.createPolicy("atlas", rules).createScriptURL("/atlas/sw.js"));
  });
  await expect.poll(kept).toContain("/atlas/graph/data.json");
  await expect.poll(kept).toContain("/atlas/papers/nova/");
  expect((await kept()).every((address) => address.startsWith("/atlas/"))).toBe(true);
});
