/**
 * `npm run bench -- search [sizes]`: what opening the search costs in bytes, how long it takes against Pagefind alone on the same line,
 * and how long from a key or a filter to its results on a machine slowed four times. 0 is the content as it is.
 */
import type { Page } from "playwright-core";
import queries from "../fixtures/queries.json" with { type: "json" };
import { startChromium } from "../support/chromium.ts";
import { serveFolder } from "../support/serve.ts";
import { dist } from "../support/site.ts";
import { against, coldPage, generatedFiles, median, percentile } from "./pages.ts";

const budgets = [
  { size: 250, bytes: 25_000, key: 16 },
  { size: 4000, bytes: 150_000, key: 16 },
  { size: 10_000, bytes: 300_000, key: 50 },
] as const;
const shareOfPagefind = 0.25;
const facetTime = 50;
const rounds = 3;
const asked = "memory";

/** What somebody writes who only wants Pagefind: five results with their texts, and its filters. */
const pagefindAlone = `<!doctype html><title>Pagefind alone</title><ol id="results"></ol><script type="module">
const pagefind = await import("/pagefind/pagefind.js");
const { results } = await pagefind.search(${JSON.stringify(asked)});
await pagefind.filters();
for (const { meta, url } of await Promise.all(results.slice(0, 5).map((result) => result.data()))) {
  const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title ?? url, className: "title" });
  document.getElementById("results").append(link);
}
</script>`;

/** Milliseconds from the start of the navigation until there is a result. */
async function timeToResults(page: Page, address: string, selector: string): Promise<number> {
  await page.goto(address, { waitUntil: "commit" });
  const handle = await page.waitForFunction((wanted) => document.querySelector(wanted) && performance.now(), selector, {
    polling: "raf",
    timeout: 120_000,
  });
  return (await handle.jsonValue()) as number;
}

/** Milliseconds from each key to its drawn results, over the queries of the fixture as one types them. */
async function keyTimes(page: Page): Promise<number[]> {
  return page.evaluate(
    async (typed) => {
      const input = document.querySelector<HTMLInputElement>("input[name=q]");
      const results = document.querySelector<HTMLElement>("[data-results]");
      const times: number[] = [];
      for (const query of typed) {
        for (let length = 1; length <= query.length; length++) {
          if (!input || !results) continue;
          const begun = performance.now();
          input.value = query.slice(0, length);
          input.dispatchEvent(new Event("input", { bubbles: true }));
          results.getBoundingClientRect();
          times.push(performance.now() - begun);
          await new Promise((done) => setTimeout(done, 30));
        }
      }
      return times;
    },
    queries.filter((_, index) => index % 6 === 0).map(({ query }) => query),
  );
}

/** Milliseconds that a press on each of the first filters takes, with what it draws. */
async function facetTimes(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const times: number[] = [];
    for (const box of [...document.querySelectorAll<HTMLInputElement>("[data-facet] input")].slice(0, 8)) {
      const begun = performance.now();
      box.click();
      document.querySelector("[data-results]")?.getBoundingClientRect();
      times.push(performance.now() - begun);
      await new Promise((done) => setTimeout(done, 60));
    }
    return times;
  });
}

/** Measures one site and gives its row. */
async function measureSize(size: number): Promise<string> {
  const sent = new Map<string, number>();
  const files = { ...generatedFiles(size), "/pagefind-alone.html": pagefindAlone };
  const site = await serveFolder(dist, "/", { gzip: true, files, sent });
  const browser = await startChromium();
  try {
    const budget = budgets.reduce((best, next) =>
      Math.abs(next.size - size) < Math.abs(best.size - size) ? next : best,
    );
    const opened = await coldPage(browser, {});
    sent.clear();
    await opened.goto(`${site.origin}/search/`);
    await opened.waitForSelector("[data-facet] input");
    // What comes after the first results, at a gesture, or for the browser itself.
    const later = /titles\.json|page-gestures|woff2|favicon|\.svg$|webmanifest|print/;
    const bytes = [...sent].reduce((sum, [path, amount]) => sum + (later.test(path) ? 0 : amount), 0);
    await opened.context().close();
    const ratios: number[] = [];
    const ours: number[] = [];
    // The index of the full text is that of the content as it is.
    for (let round = 0; size === 0 && round < rounds; round++) {
      const [one, other] = [await coldPage(browser, { slow: true }), await coldPage(browser, { slow: true })];
      const own = await timeToResults(one, `${site.origin}/search/?q=${asked}`, "[data-results] .title");
      const alone = await timeToResults(other, `${site.origin}/pagefind-alone.html`, ".title");
      ours.push(own);
      ratios.push(own / alone);
      await one.context().close();
      await other.context().close();
    }
    const typed = await coldPage(browser, { cpu: 4 });
    await typed.goto(`${site.origin}/search/`);
    await typed.waitForSelector("[data-facet] input");
    await typed.waitForTimeout(3000);
    const keys = await keyTimes(typed);
    const before = sent.size;
    const facets = await facetTimes(typed);
    const asksNothing = sent.size === before;
    return `| ${[
      size === 0 ? "as it is" : size,
      against(bytes, budget.bytes),
      size === 0 ? `${(median(ours) / 1000).toFixed(2)} s` : "",
      size === 0 ? against(median(ratios), shareOfPagefind) : "",
      `${median(keys).toFixed(0)} ms, ${against(percentile(keys, 0.95), budget.key, " ms")}`,
      `${against(percentile(facets, 0.95), facetTime, " ms")}${asksNothing ? ", no bytes" : ""}`,
    ].join(" | ")} |`;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Measures all sizes and gives the table. */
export async function benchSearch(sizes: readonly number[]): Promise<string> {
  const rows: string[] = [];
  for (const size of sizes.length > 0 ? sizes : [0]) rows.push(await measureSize(size));
  return [
    "| entries | bytes from opening to first results with facets | cold, slow line | share of Pagefind alone | key to results, CPU ÷ 4: median, 95 % | filter |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
