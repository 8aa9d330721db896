/**
 * `npm run bench`: builds the Atlas and the obvious Astro site of the same entries in turns and prints a Markdown table of
 * medians and ratios. Sizes by argument, `npm run bench -- 250 4000`; `--rounds 2` builds each so often; `--keep` leaves the projects.
 * `npm run bench -- search 250 10000` and `npm run bench -- graph 300 5000` measure these pages instead, see search.ts and graph.ts.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isEntryPage, medianEntryBudget, middle, overBudget, type PageWeight, weighPages } from "../support/weights.ts";
import { benchGraph } from "./graph.ts";
import { type Cost, measure } from "./measure.ts";
import { median } from "./pages.ts";
import { changeOneEntry, setUpAtlas, setUpBaseline } from "./projects.ts";
import { benchSearch } from "./search.ts";

/** At most this share of the baseline, by size; of the nearest size where another is asked for. */
const budgets = [
  { size: 250, everything: 0.9, pages: 0.6 },
  { size: 4000, everything: 0.6, pages: 0.35 },
  { size: 10_000, everything: 0.6, pages: 0.38 },
] as const;
const afterChange = 0.5;
const memory = 0.35;
const check = 0.03;
const exponent = 1.05;
const sameEntry = 1.02;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "2" }, keep: { type: "boolean", default: false } },
});
const pageBenches: Readonly<Record<string, (sizes: readonly number[]) => Promise<string>>> = {
  search: benchSearch,
  graph: benchGraph,
};
const pageBench = pageBenches[positionals[0] ?? ""];
if (pageBench) {
  const report = await pageBench(positionals.slice(1).map(Number));
  console.log(report);
  mkdirSync(".cache", { recursive: true });
  writeFileSync(`.cache/bench-${positionals[0]}.md`, `${report}\n`);
  process.exit();
}
const sizes = positionals.length > 0 ? positionals.map(Number) : [250];
const rounds = Number(values.rounds);
const folder = join(tmpdir(), "atlas-bench");
const build = ["src/cli/build.ts"];
const astro = ["node_modules/astro/bin/astro.mjs", "build"];

interface Round {
  readonly baseline: Cost;
  /** Everything, without the cache of an earlier build. */
  readonly cold: Cost;
  /** Pages, checks, graph and search index alone, without the cache of an earlier build. */
  readonly pages: Cost;
  readonly warm: Cost;
  readonly changed: Cost;
  /** The check alone: without what it remembers of each file, and with it after one change. */
  readonly firstCheck: Cost;
  readonly check: Cost;
}

let removed = 0;

const away = join(folder, `away-${process.pid}`);

/** Takes away what an earlier build made. It is deleted when all is measured: a disk is slow where many files have just been deleted. */
function clear(project: string, ...names: readonly string[]): void {
  mkdirSync(away, { recursive: true });
  for (const name of names)
    if (existsSync(join(project, name))) renameSync(join(project, name), join(away, String(removed++)));
}

/** What the pages of one size weigh. */
interface Weights {
  readonly size: number;
  /** Bytes of the page of each entry with all that it loads, and the text it was made from, by the page's file. */
  readonly entries: ReadonlyMap<string, { readonly bytes: number; readonly text: string }>;
  readonly heaviest: PageWeight | undefined;
  readonly fullest: PageWeight | undefined;
  readonly over: readonly string[];
}

function weighSite(project: string, size: number): Weights {
  const entries = new Map<string, { bytes: number; text: string }>();
  const over: string[] = [];
  let heaviest: PageWeight | undefined;
  let fullest: PageWeight | undefined;
  for (const page of weighPages(join(project, "dist"))) {
    if (isEntryPage(page.file)) {
      const source = join(project, "content", page.file.replace("/index.html", ".mdx"));
      entries.set(page.file, { bytes: page.bytes, text: readFileSync(source, "utf8") });
    }
    if (page.bytes > (heaviest?.bytes ?? 0)) heaviest = page;
    if (page.elements > (fullest?.elements ?? 0)) fullest = page;
    over.push(...overBudget(page));
  }
  return { size, entries, heaviest, fullest, over };
}

function tellWeights({ size, entries, heaviest, fullest, over }: Weights): string {
  const typical = middle([...entries.values()].map(({ bytes }) => bytes));
  return [
    `Pages of ${size} entries: the heaviest ${heaviest?.file} with ${heaviest?.bytes} bytes, the fullest ${fullest?.file} with ${fullest?.elements} elements`,
    `the median entry ${typical} bytes${typical > medianEntryBudget ? " **over**" : ""}`,
    over.length === 0
      ? "all within their budgets"
      : `**over: ${over.slice(0, 5).join("; ")}${over.length > 5 ? " …" : ""}**`,
  ].join(", ");
}

/** How much heavier the same entry is in a larger Atlas: the median of all entries whose works of reference are there in both. */
function growth(small: Weights, large: Weights): number {
  const ratios = [...large.entries].flatMap(([file, { bytes, text }]) => {
    const before = small.entries.get(file);
    return before?.text === text ? [bytes / before.bytes] : [];
  });
  return median(ratios);
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function buildBaseline(obvious: string): Promise<Cost> {
  clear(obvious, ".astro", "dist");
  const built = await measure([...astro, "--silent"], obvious);
  const search = await measure(["node_modules/pagefind/lib/runner/bin.cjs", "--site", "dist", "--silent"], obvious);
  return {
    ...built,
    seconds: built.seconds + search.seconds,
    processor: built.processor + search.processor,
    megabytes: Math.max(built.megabytes, search.megabytes),
  };
}

async function runOnce(atlas: string, obvious: string, round: number): Promise<Round> {
  const tell = (name: string, { seconds, processor, megabytes }: Cost): void =>
    say(
      `  ${name.padEnd(21)} ${seconds.toFixed(1)} s, processor ${processor.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
    );
  clear(atlas, ".astro", "dist", ".cache");
  const pages = await measure(build, atlas, { ATLAS_PARTS: "pages" });
  tell("Atlas, pages alone", pages);
  clear(atlas, ".astro", "dist", ".cache");
  // Social pictures come from their own cache beside the dependencies, as on every machine that has built before.
  const cold = await measure(build, atlas);
  tell("Atlas, everything", cold);
  const baseline = await buildBaseline(obvious);
  tell("baseline", baseline);
  // From here on the former site stands where it is, as it does for everyone who builds again; what it costs to replace it counts.
  const warm = await measure(build, atlas);
  tell("Atlas, again", warm);
  changeOneEntry(atlas, round);
  const changed = await measure(build, atlas);
  tell("after one change", changed);
  clear(atlas, ".cache/check.jsonl");
  const firstCheck = await measure(["src/cli/check.ts"], atlas);
  changeOneEntry(atlas, rounds + round);
  const check = await measure(["src/cli/check.ts"], atlas);
  tell("check, first", firstCheck);
  tell("check, after a change", check);
  return { baseline, cold, pages, warm, changed, firstCheck, check };
}

const over = (value: number, budget: number): string =>
  `${value.toFixed(2)}${value > budget ? ` **over ${budget}**` : ""}`;
const rows: string[] = [];
const cold = new Map<number, number>();
const weights: Weights[] = [];

for (const size of sizes) {
  say(`${size} entries`);
  const atlas = join(folder, `atlas-${size}`);
  const obvious = join(folder, `baseline-${size}`);
  mkdirSync(folder, { recursive: true });
  setUpAtlas(atlas, size);
  setUpBaseline(obvious, atlas);
  say("  once without measuring, so that the social pictures are in their cache");
  await measure(build, atlas);
  const runs: Round[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await runOnce(atlas, obvious, round));
  const budget = budgets.reduce((best, next) =>
    Math.abs(next.size - size) < Math.abs(best.size - size) ? next : best,
  );
  const seconds = (name: keyof Round): number => median(runs.map((run) => run[name].seconds));
  const ratio = (name: keyof Round, to: keyof Round = "baseline"): number =>
    median(runs.map((run) => run[name].seconds / run[to].seconds));
  const byProcessor = (name: keyof Round, to: keyof Round = "baseline"): string =>
    ` (${median(runs.map((run) => run[name].processor / run[to].processor)).toFixed(2)})`;
  const megabytes = (name: keyof Round): number => median(runs.map((run) => run[name].megabytes));
  cold.set(size, seconds("cold"));
  say("  weighing the pages");
  weights.push(weighSite(atlas, size));
  rows.push(
    `| ${[
      size,
      `${seconds("baseline").toFixed(1)} s`,
      `${seconds("cold").toFixed(1)} s`,
      over(ratio("cold"), budget.everything) + byProcessor("cold"),
      over(ratio("pages"), budget.pages) + byProcessor("pages"),
      over(ratio("changed", "cold"), afterChange) + byProcessor("changed", "cold"),
      over(median(runs.map((run) => run.cold.megabytes / run.baseline.megabytes)), memory),
      `${megabytes("cold").toFixed(0)} of ${megabytes("baseline").toFixed(0)} MB`,
      `${seconds("check").toFixed(1)} s, ${over(ratio("check"), check)}; first ${seconds("firstCheck").toFixed(1)} s, ${over(ratio("firstCheck"), check)}`,
      Math.max(...runs.map((run) => run.cold.lines)),
    ].join(" | ")} |`,
  );
  if (!values.keep) for (const project of [atlas, obvious]) clear(project, ".");
}

const table = [
  "| entries | baseline | Atlas, cold | ratio | pages alone, ratio | after one change / cold | memory ratio | peak memory | check alone | lines |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  ...rows,
];
const measured = [...cold].sort(([a], [b]) => a - b);
const [small, large] = [measured.at(-2), measured.at(-1)];
if (small && large)
  table.push(
    "",
    `Growth exponent between ${small[0]} and ${large[0]}: ${over(Math.log(large[1] / small[1]) / Math.log(large[0] / small[0]), exponent)}`,
  );
const [least, ...larger] = weights.sort((a, b) => a.size - b.size);
for (const site of weights) table.push("", tellWeights(site));
for (const site of larger)
  if (least)
    table.push(
      "",
      `The same entry among ${site.size} against ${least.size}, median: ${growth(least, site).toFixed(3)}${growth(least, site) > sameEntry ? ` **over ${sameEntry}**` : ""}`,
    );
table.push(
  "",
  "In parentheses: the same ratio of the processor's time in all threads, which other work on the machine disturbs less.",
);
console.log(table.join("\n"));
mkdirSync(".cache", { recursive: true });
writeFileSync(".cache/bench.md", `${table.join("\n")}\n`);
rmSync(away, { recursive: true, force: true });
