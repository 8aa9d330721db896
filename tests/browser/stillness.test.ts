/** Nothing that is seen moves by itself while a page loads, and while its scripts take over: a cumulative layout shift of 0. */
import { expect, test } from "vitest";
import { browsing } from "../support/browse.ts";

const site = browsing();

/** One page of each kind that a script changes, or that loads something late. */
const addresses = [
  "/",
  "/taxonomy/external-retrieval/",
  "/methods/worldmem/",
  "/methods/",
  "/results/",
  "/matrix/",
  "/timeline/",
  "/questions/",
  "/glossary/",
  "/quiz/",
  "/graph/",
  "/graph/?select=method:worldmem",
  "/graph/?view=lineage",
  "/compare/?ids=spatia,vmem",
  "/search/?q=memory",
  "/de/taxonomy/state-construction/",
];

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

const widths = [390, 1440];

test.each(addresses.flatMap((address) => widths.map((width) => [address, width] as const)))(
  "%s at %i px stands still",
  async (address, width) => {
    const { page } = await site.open(address, { viewport: { width, height: 800 } });
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, sources } = entry as PerformanceEntry & {
            readonly value: number;
            readonly sources: readonly { readonly node: Node | null }[];
          };
          const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : "text"));
          shifts.push({ value, moved });
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.reload({ waitUntil: "networkidle" });
    const shifts = await page.evaluate(() => (window as unknown as { readonly shifts: readonly Shift[] }).shifts);
    // A count that gets another digit moves its first one: a ten-thousandth is far below what anyone could see.
    expect(shifts.filter(({ value }) => value > 0.0001)).toEqual([]);
    await page.context().close();
  },
);
