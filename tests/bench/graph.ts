/**
 * `npm run bench -- graph [sizes]`: first paint of the picture against Cytoscape with given positions, long tasks before a gesture, bytes
 * of the data, elements on screen and frames a second while the map is dragged. 0 is the content as it is; the picture is always that of
 * the content as it is, since it costs the same at any size.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { type CompactGraph, fromCompactGraph } from "../../src/exports/graph-data.ts";
import { startChromium } from "../support/chromium.ts";
import { serveFolder } from "../support/serve.ts";
import { dist } from "../support/site.ts";
import { against, coldPage, generatedFiles, median } from "./pages.ts";

const budgets = [
  { size: 300, bytes: 5_000, frames: 58 },
  { size: 1500, bytes: 90_000, frames: 50 },
  { size: 5000, bytes: 90_000, frames: 50 },
] as const;
const shareOfCytoscape = 0.15;
const mostElements = 600;
const rounds = 3;

/** The obvious graph: all works at their places, all relations, drawn by Cytoscape as soon as it is there. */
const cytoscapeAlone = `<!doctype html><title>Cytoscape alone</title><div id="cy" style="width:1200px;height:760px"></div>
<script src="/cytoscape.min.js"></script><script type="module">
const elements = await (await fetch("/elements.json")).json();
const cy = cytoscape({ container: document.getElementById("cy"), elements, layout: { name: "preset" },
  style: [{ selector: "node", style: { label: "data(label)", width: 8, height: 8, "font-size": 8 } }, { selector: "edge", style: { width: 1 } }] });
cy.one("render", () => requestAnimationFrame(() => (window.drawn = performance.now())));
</script>`;

function elementsOf(graph: ReturnType<typeof fromCompactGraph>): string {
  const { works, edges } = graph;
  return JSON.stringify([
    ...works.map(({ label, x, y }, index) => ({ data: { id: `n${index}`, label }, position: { x, y } })),
    ...edges.map(({ source, target }, index) => ({
      data: { id: `e${index}`, source: `n${source}`, target: `n${target}` },
    })),
  ]);
}

async function firstPaint(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    undefined,
    { polling: 50 },
  );
  return (await handle.jsonValue()) as number;
}

async function cytoscapePaint(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const handle = await page.waitForFunction(() => (window as unknown as { drawn?: number }).drawn, undefined, {
    polling: 50,
    timeout: 120_000,
  });
  return (await handle.jsonValue()) as number;
}

/** How many long tasks a page has before anybody touches it. */
async function longTasks(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    const long: number[] = [];
    Object.assign(window, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: true,
    });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return page.evaluate(() => (window as unknown as { long: number[] }).long.length);
}

/** Frames a second while the map is dragged to and fro for two seconds. */
async function framesWhileDragged(page: Page): Promise<number> {
  const box = await page.locator("[data-part=frame]").boundingBox();
  if (!box) throw new Error("The graph has no frame.");
  const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 700) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(() => {
    const count = { frames: 0, begun: performance.now(), on: true };
    Object.assign(window, { count });
    const next = (): void => {
      count.frames++;
      if (count.on) requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  const until = Date.now() + 2000;
  for (let step = 0; Date.now() < until; step++)
    await page.mouse.move(x + 120 * Math.sin(step / 12), y + 60 * Math.cos(step / 9));
  const frames = await page.evaluate(() => {
    const { count } = window as unknown as { count: { frames: number; begun: number; on: boolean } };
    count.on = false;
    return (count.frames * 1000) / (performance.now() - count.begun);
  });
  await page.mouse.up();
  return frames;
}

/** The most elements over several depths of zoom. */
async function elementsWhileZooming(page: Page): Promise<number> {
  let most = 0;
  for (let step = 0; step < 8; step++) {
    most = Math.max(most, Number(await page.getAttribute("taxonomy-graph", "data-elements")));
    await page.locator("[data-part=frame]").press("+");
    await page.waitForTimeout(400);
  }
  return most;
}

async function measureSize(size: number): Promise<string> {
  const generated = generatedFiles(size);
  const data = generated["/graph/data.json"] ?? readFileSync(join(dist, "graph/data.json"), "utf8");
  const graph = fromCompactGraph(JSON.parse(data) as CompactGraph);
  const files = {
    ...generated,
    "/cytoscape-alone.html": cytoscapeAlone,
    "/elements.json": elementsOf(graph),
    "/cytoscape.min.js": readFileSync(join(import.meta.dirname, "../../node_modules/cytoscape/dist/cytoscape.min.js")),
  };
  const site = await serveFolder(dist, "/", { gzip: true, files });
  const browser = await startChromium();
  try {
    const nodes = graph.works.length;
    const budget = budgets.reduce((best, next) =>
      Math.abs(next.size - nodes) < Math.abs(best.size - nodes) ? next : best,
    );
    const ratio = { fast: [] as number[], slow: [] as number[] };
    for (let round = 0; round < rounds; round++) {
      for (const line of ["fast", "slow"] as const) {
        const phone = { slow: line === "slow", cpu: 4 };
        const [one, other] = [await coldPage(browser, phone), await coldPage(browser, phone)];
        const own = await firstPaint(one, `${site.origin}/graph/`);
        ratio[line].push(own / (await cytoscapePaint(other, `${site.origin}/cytoscape-alone.html`)));
        await one.context().close();
        await other.context().close();
      }
    }
    const asked = await coldPage(browser, {});
    const longAsked = await longTasks(asked, `${site.origin}/graph/?select=concept:retrieval`);
    await asked.context().close();
    const page = await coldPage(browser, {});
    const long = await longTasks(page, `${site.origin}/graph/`);
    await page.focus("[data-part=frame]");
    await page.waitForSelector("taxonomy-graph[data-alive=moving]");
    await page.waitForTimeout(1000);
    const frames = await framesWhileDragged(page);
    const elements = await elementsWhileZooming(page);
    return `| ${[
      nodes,
      against(median(ratio.fast), shareOfCytoscape),
      against(median(ratio.slow), shareOfCytoscape),
      against(long, 0),
      against(longAsked, 0),
      against(gzipSync(data).length, budget.bytes),
      against(elements, mostElements),
      against(frames, budget.frames, "", true),
    ].join(" | ")} |`;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Measures all sizes and gives the table. */
export async function benchGraph(sizes: readonly number[]): Promise<string> {
  const rows: string[] = [];
  for (const size of sizes.length > 0 ? sizes : [0]) rows.push(await measureSize(size));
  return [
    "| nodes | first paint, share of Cytoscape's, CPU ÷ 4 | the same on a slow line | long tasks before a gesture | the same where the address asks for a category | bytes of the data | elements, most | frames a second while dragged |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
