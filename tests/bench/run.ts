/**
 * `npm run bench`: builds the Atlas and the obvious Astro site of the same entries in turns and prints a Markdown table of
 * medians and ratios. Sizes by argument, `npm run bench -- 250 4000`; `--rounds 2` builds each so often; `--keep` leaves the projects.
 * `npm run bench -- search 250 10000` and `npm run bench -- graph 300 5000` measure these pages instead, see search.ts and graph.ts.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { benchGraph } from "./graph.ts";
import { type Cost, measure } from "./measure.ts";
import { changeOneEntry, setUpAtlas, setUpBaseline } from "./projects.ts";
import { benchSearch } from "./search.ts";

/** At most this share of the baseline, by size; of the nearest size where another is asked for. */
const budgets = [
  { size: 250, everything: 0.9 },
  { size: 4000, everything: 0.6 },
  { size: 10_000, everything: 0.6 },
] as const;
const afterChange = 0.5;
const memory = 0.35;
const check = 0.03;
const exponent = 1.05;

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

/** The middle one; the mean of the two middle ones of an even number. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

interface Round {
  readonly baseline: Cost;
  readonly cold: Cost;
  readonly warm: Cost;
  readonly changed: Cost;
  readonly check: Cost;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function runOnce(atlas: string, obvious: string, round: number): Promise<Round> {
  for (const name of [".astro", "dist"]) {
    rmSync(join(obvious, name), { recursive: true, force: true });
    rmSync(join(atlas, name), { recursive: true, force: true });
  }
  rmSync(join(atlas, ".cache"), { recursive: true, force: true });
  // Social pictures come from their own cache beside the dependencies, as on every machine that has built before.
  const cold = await measure(build, atlas);
  say(`  Atlas, cold          ${cold.seconds.toFixed(1)} s, ${cold.megabytes.toFixed(0)} MB, ${cold.lines} lines`);
  const baseline = await measure([...astro, "--silent"], obvious);
  const search = await measure(["node_modules/pagefind/lib/runner/bin.cjs", "--site", "dist", "--silent"], obvious);
  const both = {
    ...baseline,
    seconds: baseline.seconds + search.seconds,
    megabytes: Math.max(baseline.megabytes, search.megabytes),
  };
  say(`  baseline             ${both.seconds.toFixed(1)} s, ${both.megabytes.toFixed(0)} MB`);
  const warm = await measure(build, atlas);
  changeOneEntry(atlas, round);
  const changed = await measure(build, atlas);
  const checked = await measure(["src/cli/check.ts"], atlas);
  say(
    `  again ${warm.seconds.toFixed(1)} s, after one change ${changed.seconds.toFixed(1)} s, check alone ${checked.seconds.toFixed(1)} s`,
  );
  return { baseline: both, cold, warm, changed, check: checked };
}

const over = (value: number, budget: number): string =>
  `${value.toFixed(2)}${value > budget ? ` **over ${budget}**` : ""}`;
const rows: string[] = [];
const cold = new Map<number, number>();

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
  const megabytes = (name: keyof Round): number => median(runs.map((run) => run[name].megabytes));
  cold.set(size, seconds("cold"));
  rows.push(
    `| ${[
      size,
      `${seconds("baseline").toFixed(1)} s`,
      `${seconds("cold").toFixed(1)} s`,
      over(ratio("cold"), budget.everything),
      over(ratio("changed", "cold"), afterChange),
      over(median(runs.map((run) => run.cold.megabytes / run.baseline.megabytes)), memory),
      `${megabytes("cold").toFixed(0)} of ${megabytes("baseline").toFixed(0)} MB`,
      `${seconds("check").toFixed(1)} s, ${over(ratio("check"), check)}`,
      Math.max(...runs.map((run) => run.cold.lines)),
    ].join(" | ")} |`,
  );
  if (!values.keep) for (const project of [atlas, obvious]) rmSync(project, { recursive: true, force: true });
}

const table = [
  "| entries | baseline | Atlas, cold | ratio | after one change / cold | memory ratio | peak memory | check alone | lines |",
  "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
  ...rows,
];
const measured = [...cold].sort(([a], [b]) => a - b);
const [small, large] = [measured.at(-2), measured.at(-1)];
if (small && large)
  table.push(
    "",
    `Growth exponent between ${small[0]} and ${large[0]}: ${over(Math.log(large[1] / small[1]) / Math.log(large[0] / small[0]), exponent)}`,
  );
console.log(table.join("\n"));
mkdirSync(".cache", { recursive: true });
writeFileSync(".cache/bench.md", `${table.join("\n")}\n`);
