/** What a comparison needs to know of one method, with labels and sources, so that nothing else has to be loaded. */
import { profileColumns, profileLabel, profileText, profileValues } from "../knowledge/profile.ts";
import { resultsOfWork } from "../knowledge/results.ts";
import type { KnowledgeBase, Method } from "../knowledge/types.ts";
import { placers } from "../schema/classification.ts";
import { sentenceCase } from "../text/format.ts";
import type { CompareCard } from "./comparison.ts";

/** The card of a method. */
export function toCompareCard(kb: KnowledgeBase, method: Method): CompareCard {
  const { record } = method;
  return {
    id: method.id,
    name: method.name,
    address: method.address,
    issued: method.issued,
    type: sentenceCase(record.type),
    summary: record.summary,
    places: method.classifications.map(({ concept, evidence }) => ({
      pillar: concept.top.name,
      name: concept.name,
      address: concept.address,
      by: [placers[evidence.placedBy], ...evidence.sections.map((section) => `section ${section}`)].join(", "),
    })),
    profile: record.profile
      ? profileColumns.map((column) => ({
          label: profileLabel(column),
          ...profileText(record.profile, column),
          ...(column === "stateCarrier" && { carriers: profileValues(record.profile, column) }),
        }))
      : [],
    results: resultsOfWork(kb, method.id).map(({ benchmark, metric, result }) => ({
      benchmark: benchmark.name,
      address: benchmark.address,
      metric: metric.unit ? `${metric.name}, ${metric.unit}` : metric.name,
      setting: result.setting,
      value: result.value,
      issued: result.issued,
      source: result.source,
    })),
    relations: method.relations
      .filter(({ stated }) => stated)
      .map(({ label, other, source }) => ({ label, other: other.id, source })),
  };
}
