/** All reported results as one list: grouped by benchmark, measure and setting, so that no sort ranks different settings together. */
import { bySetting } from "../knowledge/results.ts";
import type { KnowledgeBase } from "../knowledge/types.ts";
import type { ListColumn, ListRow, ListTable } from "./list-table.ts";

const column = (id: string, label: string, { shown = true, facet = false } = {}): ListColumn => ({
  id,
  label,
  shown,
  facet,
});

const columns: readonly ListColumn[] = [
  column("value", "Value"),
  column("measure", "Measure", { facet: true }),
  column("setting", "Setting", { facet: true }),
  column("benchmark", "Benchmark", { facet: true }),
  column("issued", "Date"),
  column("source", "Source"),
  column("better", "Better", { shown: false }),
  column("year", "Year", { shown: false, facet: true }),
];

const better = { "higher-is-better": "higher", "lower-is-better": "lower", neither: "neither way" } as const;

const built = new WeakMap<KnowledgeBase, ListTable>();

/** Every result of every benchmark, benchmarks by id, best first within a setting. Made once for a model, however many pages show it. */
export function buildResultList(kb: KnowledgeBase): ListTable {
  const table = built.get(kb) ?? makeResultList(kb);
  built.set(kb, table);
  return table;
}

function makeResultList(kb: KnowledgeBase): ListTable {
  const benchmarks = [...kb.benchmarks].sort((a, b) => (a.id < b.id ? -1 : 1));
  const results = benchmarks.flatMap((benchmark) => bySetting(kb, benchmark).flatMap((group) => group.results));
  const rows = results.map(({ benchmark, metric, result, entry }, index): ListRow => {
    const measure = metric.unit ? `${metric.name}, ${metric.unit}` : metric.name;
    const issued = result.issued ?? "";
    const cells = [
      String(result.value),
      // A semicolon would part one value into two.
      measure.replaceAll("; ", ", "),
      result.setting.replaceAll("; ", ", "),
      benchmark.name,
      issued,
      result.source,
      better[metric.direction],
      issued.slice(0, 4),
    ];
    return [`${benchmark.id}-${index + 1}`, result.system, cells, [], [], entry?.address ?? ""];
  });
  return { kind: "result", columns, concepts: [], rows, apart: ["benchmark", "measure", "setting"] };
}
