/**
 * `npm run lighthouse`: one page of every kind as Lighthouse sees it on a slow phone, as a table for the README; fails below 100.
 * Lighthouse is fetched when it is asked for: with its 200 packages it is larger than everything else the project needs.
 * `npm run lighthouse -- /address/ …` looks at these pages only.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromiumPath } from "../support/chromium.ts";
import { serveFolder } from "../support/serve.ts";
import { dist } from "../support/site.ts";

const version = "12";
const kinds = [
  "/",
  "/taxonomy/",
  "/taxonomy/geometry-oriented-states/",
  "/taxonomy/state-construction/",
  "/methods/spatia/",
  "/papers/nova/",
  "/benchmarks/vbench/",
  "/methods/",
  "/results/",
  "/search/?q=worldmem",
  "/graph/",
  "/graph/?select=concept:retrieval",
  "/graph/?view=lineage",
  "/compare/?ids=spatia,vmem",
  "/timeline/",
  "/matrix/",
  "/quiz/",
  "/glossary/",
  "/foundations/",
  "/reading-lists/",
  "/contribute/guide/",
  "/de/taxonomy/geometry-oriented-states/",
];
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const measures = ["largest-contentful-paint", "cumulative-layout-shift", "total-blocking-time"] as const;

/** The parts of a report that are read, https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

const run = promisify(execFile);

/** Runs the program; its server is this process, so it must not be waited for in one piece. */
async function lighthouse(args: readonly string[], chrome: string): Promise<{ ok: boolean; said: string }> {
  const local = process.env.LIGHTHOUSE_PATH;
  const [command = "", ...first] = local ? [local] : ["npx", "--yes", `lighthouse@${version}`];
  try {
    await run(command, [...first, ...args], { env: { ...process.env, CHROME_PATH: chrome }, timeout: 240_000 });
    return { ok: true, said: "" };
  } catch (error) {
    return { ok: false, said: String(error).trim().split("\n").slice(-2).join(" ") };
  }
}

if (!existsSync(dist)) {
  console.error("There is no dist/ yet: npm run build first.");
  process.exit(2);
}
const chrome = await chromiumPath();
const able = await lighthouse(["--version"], chrome);
if (!able.ok) {
  console.log(`Lighthouse cannot be had here, so nothing was measured: ${able.said}`);
  process.exit(0);
}
const site = await serveFolder(dist, "/", { gzip: true });
const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
const asked = process.argv.slice(2);
console.log("| page | performance | accessibility | best practices | SEO | LCP | CLS | TBT |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
let missed = false;
for (const address of asked.length > 0 ? asked : kinds) {
  const file = join(folder, "report.json");
  rmSync(file, { force: true });
  const flags =
    "--chrome-flags=--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update";
  const ran = await lighthouse(
    [site.origin + address, "--quiet", "--output=json", `--output-path=${file}`, flags],
    chrome,
  );
  if (!existsSync(file)) {
    console.log(`| ${address} | not measured: ${ran.said} |`);
    missed = true;
    continue;
  }
  const { categories: found, audits } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const scores = categories.map((name) => Math.round((found[name]?.score ?? 0) * 100));
  const values = measures.map((name) => audits[name]?.displayValue?.replaceAll("\u00a0", " ") ?? "");
  console.log(`| ${address} | ${[...scores, ...values].join(" | ")} |`);
  const refs = categories.flatMap((name) => found[name]?.auditRefs ?? []);
  for (const { id, weight } of refs) {
    const audit = audits[id];
    if (weight > 0 && audit && audit.score !== null && audit.score < 0.9)
      console.error(`${address}: ${audit.title} ${audit.displayValue ?? ""}`);
  }
  missed ||= scores.some((score) => score < 100);
}
rmSync(folder, { recursive: true, force: true });
await site.close();
process.exit(missed ? 1 : 0);
