import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** A result is of a measure that the benchmark lists. */
export const unknownMetric: Rule = {
  id: "unknown-metric",
  group: "links",
  severity: "error",
  sentence: "A result names one of the benchmark's own metrics by its id.",
  why: "The metric says unit and direction. A number without them cannot be read, let alone compared.",
  check({ records }) {
    return records.benchmarks.flatMap(({ path, data: { metrics, results } }) => {
      const ids = metrics.map(({ id }) => id);
      return results.flatMap(({ metric }, index) => {
        if (ids.includes(metric)) return [];
        const near = nearest(metric, ids);
        return [
          {
            file: path,
            place: { in: "front-matter", path: ["results", index, "metric"] } as const,
            message: `"${metric}" is not a metric of this benchmark.`,
            hint: near
              ? `Did you mean "${near}"?`
              : `Add it under metrics${ids.length > 0 ? `, or choose one of: ${ids.join(", ")}` : ""}.`,
          },
        ];
      });
    });
  },
};
