/** How the kinds of entry are called on pages. */
import type { Entry } from "../../knowledge/types.ts";
import { sentenceCase } from "../../text/format.ts";

/** "Method", "Model", "Benchmark", "Metric", "Dataset" or "Paper". */
export function kindLabel(entry: Entry): string {
  return entry.kind === "paper" ? "Paper" : sentenceCase(entry.record.type);
}
