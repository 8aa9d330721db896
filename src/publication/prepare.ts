/** What is made beside the compiling. */
import { readFileSync } from "node:fs";
import { recallContent } from "../checks/recall.ts";
import { toCitable } from "../exports/citable.ts";
import { toCsl } from "../exports/csl-json.ts";
import { ruleGuides } from "../rule-guides.ts";
import { reportMistakes, signOfContent } from "./check-before-build.ts";
import { keptCitations } from "./kept-citations.ts";

/** How the check ended. */
export interface Verdict {
  /** The sign of the content that was checked. */
  readonly sign: string;
  /** Its mistakes; undefined where there are none. */
  readonly report: string | undefined;
}

const style = (name: string): string =>
  readFileSync(new URL(`../exports/citation-styles/${name}.csl`, import.meta.url), "utf8");

/** Checks the content below `root`, tells the verdict, and makes what its site will ask the cache for. */
export function prepare(root: string, tell: (verdict: Verdict) => void): void {
  const content = recallContent(root);
  const report = reportMistakes(content);
  content.remember();
  tell({ sign: signOfContent(content), report });
  if (report !== undefined) return;
  const items = content.records.papers.map(({ data }) => JSON.stringify(toCsl(toCitable(data))));
  keptCitations({ ieee: style("ieee"), mla: style("mla") }, items);
  ruleGuides();
}
