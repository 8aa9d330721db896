/** Reported results, grouped so that numbers of different settings never stand together. */
import type { Metric, Result } from "../schema/benchmark.ts";
import { compare } from "./order.ts";
import type { Benchmark, Entry, KnowledgeBase } from "./types.ts";

/** One reported result with what it was measured on and by. */
export interface ReportedResult {
  readonly benchmark: Benchmark;
  readonly metric: Metric;
  readonly result: Result;
  /** The system's entry, where the Atlas has one. */
  readonly entry: Entry | undefined;
}

/** Results of one measure in one setting; only these may be ranked together. */
export interface SettingGroup {
  readonly metric: Metric;
  readonly setting: string;
  /** Best first where the measure has a better way, otherwise by name. */
  readonly results: readonly ReportedResult[];
}

/** All results of a benchmark, in the order in which they are written. */
export function resultsOf(kb: KnowledgeBase, benchmark: Benchmark): ReportedResult[] {
  const metrics = new Map(benchmark.record.metrics.map((metric) => [metric.id, metric]));
  return benchmark.record.results.flatMap((result) => {
    const metric = metrics.get(result.metric);
    const entry = result.work === undefined ? undefined : kb.workById.get(result.work);
    return metric ? [{ benchmark, metric, result, entry }] : [];
  });
}

const betterFirst = ({ metric, result: a }: ReportedResult, { result: b }: ReportedResult): number => {
  const byName = compare(a.system, b.system);
  switch (metric.direction) {
    case "higher-is-better":
      return b.value - a.value || byName;
    case "lower-is-better":
      return a.value - b.value || byName;
    case "neither":
      return byName;
    default:
      return metric.direction satisfies never;
  }
};

/** The results of a benchmark by measure and setting, in the order in which they are first written. */
export function bySetting(kb: KnowledgeBase, benchmark: Benchmark): SettingGroup[] {
  const groups = Map.groupBy(
    resultsOf(kb, benchmark),
    ({ metric, result }) => `${benchmark.record.metrics.indexOf(metric)}\n${result.setting}`,
  );
  return [...groups.values()].flatMap((results) => {
    const [first] = results;
    return first
      ? [{ metric: first.metric, setting: first.result.setting, results: [...results].sort(betterFirst) }]
      : [];
  });
}

const built = new WeakMap<KnowledgeBase, ReadonlyMap<string, readonly ReportedResult[]>>();

/** The results of a work over all benchmarks; found once for a model, not once for each work. */
export function resultsOfWork(kb: KnowledgeBase, id: string): readonly ReportedResult[] {
  let known = built.get(kb);
  if (!known) {
    const all = kb.benchmarks.flatMap((benchmark) => resultsOf(kb, benchmark));
    known = Map.groupBy(all, ({ result }) => result.work ?? "");
    built.set(kb, known);
  }
  return known.get(id) ?? [];
}
