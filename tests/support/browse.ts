/** A browser on the built site, for one test file. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { startChromium } from "./chromium.ts";
import { type ServedSite, serveFolder } from "./serve.ts";
import { dist } from "./site.ts";

/** Opens pages of the built site. */
export interface Browsing {
  /** The address of the site without a final slash. */
  readonly origin: string;
  /** A page in a context of its own; what its console and its security policy complain about is collected in `complaints`. */
  open(address: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
}

/** Starts browser and server before the tests of a file and stops them after. */
export function browsing(): Browsing {
  let browser: Browser;
  let site: ServedSite;
  beforeAll(async () => {
    [browser, site] = await Promise.all([startChromium(), serveFolder(dist)]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get origin() {
      return site.origin;
    },
    async open(address, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        // What the worker answers, a test cannot intercept; offline.test.ts is about it.
        serviceWorkers: "block",
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        if (!request.url().startsWith(site.origin) && !/^(?:data|blob):/.test(request.url()))
          complaints.push(`asks another host: ${request.url()}`);
      });
      await page.goto(site.origin + address, { waitUntil: "load" });
      return { page, complaints };
    },
  };
}
