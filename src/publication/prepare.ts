/** What is made beside the compiling. */
import { readFileSync } from "node:fs";
import { recallContent } from "../checks/recall.ts";
import { ruleGuides } from "../rule-guides.ts";
import { reportMistakes, signOfContent } from "./check-before-build.ts";
import { citedItems, keptCitations } from "./kept-citations.ts";

/** What the other thread is asked: to check the content below a folder first, or only to make what good content needs. */
export type Task = { readonly root: string } | { readonly items: readonly string[] };

/** How the check ended. */
export interface Verdict {
  /** The sign of the content that was checked. */
  readonly sign: string;
  /** Its mistakes; undefined where there are none. */
  readonly report: string | undefined;
}

const style = (name: string): string =>
  readFileSync(new URL(`../exports/citation-styles/${name}.csl`, import.meta.url), "utf8");

/** Checks the content below `root` and tells the verdict; returns what is cited in good content. */
function check(root: string, tell: (verdict: Verdict) => void): readonly string[] | undefined {
  const content = recallContent(root);
  const report = reportMistakes(content);
  content.remember();
  tell({ sign: signOfContent(content), report });
  return report === undefined ? citedItems(content.records.papers) : undefined;
}

/** Makes what the site will ask the cache for. */
export function prepare(task: Task, tell: (verdict: Verdict) => void): void {
  const items = "items" in task ? task.items : check(task.root, tell);
  if (!items) return;
  keptCitations({ ieee: style("ieee"), mla: style("mla") }, items);
  ruleGuides();
}
