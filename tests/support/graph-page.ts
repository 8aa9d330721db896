/** The page of the graph, as the tests of it in a browser use it. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Browsing } from "./browse.ts";

/** The frame of the drawing. */
export const frame = "[data-part=frame]";

/** Motion is reduced, so that nothing has to be waited for. */
export const still = { reducedMotion: "reduce" } as const;

/** Opens the graph and waits until it answers. */
export async function openGraph(site: Browsing, query = "", options: Parameters<Browsing["open"]>[1] = {}) {
  const opened = await site.open(`/graph/${query}`, { ...still, ...options });
  if (!query) await opened.page.focus(frame);
  await opened.page.waitForSelector("taxonomy-graph[data-alive]");
  return opened;
}

/** What is selected, beside the drawing. */
export const panel = (page: Page) => page.locator("[data-part=panel]");

/** The state in the address. */
export const query = (page: Page) => new URL(page.url()).searchParams;

/** Waits until a screen reader has been told something. */
export const says = (page: Page, text: string | RegExp) =>
  expect.poll(() => page.locator("[data-part=live]").textContent()).toMatch(text);

/** What the address asks for, once it has changed. */
export const asks = (page: Page, name: string) => expect.poll(() => query(page).get(name));
