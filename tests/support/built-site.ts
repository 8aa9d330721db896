/** The built site in a browser: `dist/` served as a static host would, and pages of one Chromium. */
import { resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { startChromium } from "./chromium.ts";
import { type ServedSite, serveFolder } from "./serve.ts";

/** The site and its browser; both end with `close`. */
export interface BuiltSite {
  /** Opens an address in a fresh context. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts server and browser. Errors on a page are collected and make `close` throw, so that no test passes beside one. */
export async function openBuiltSite(): Promise<BuiltSite> {
  const site: ServedSite = await serveFolder(resolve("dist"), process.env.BASE_PATH ?? "/");
  const browser = await startChromium();
  const errors: string[] = [];
  return {
    browser,
    async open(address, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      page.on("pageerror", (error) => errors.push(`${address}: ${error.message}`));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(`${address}: ${message.text()}`);
      });
      await page.goto(site.origin + address);
      return page;
    },
    async close() {
      await browser.close();
      await site.close();
      if (errors.length > 0) throw new Error(`Pages reported errors:\n${errors.join("\n")}`);
    },
  };
}
