/** What is made beside the compiling. */
import { readFileSync } from "node:fs";
import { reportMistakes } from "../checks/mistakes.ts";
import { recallContent } from "../checks/recall.ts";
import { ruleGuides } from "../rule-guides.ts";
import { signOfContent } from "./check-before-build.ts";
import { allParts, citedItems, keptPart } from "./kept-citations.ts";

/** What another thread is asked: to check the content below a folder first, or only to make what good content needs. */
export type Task =
  | { readonly root: string }
  | {
      /** What is cited. */
      readonly items: readonly string[];
      /** The parts of the citations that are for this thread. */
      readonly parts: readonly number[];
      /** True where it makes the guides to the rules as well. */
      readonly guides: boolean;
    };

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
  const styles = { ieee: style("ieee"), mla: style("mla") };
  for (const part of "items" in task ? task.parts : allParts) keptPart(styles, items, part);
  if (!("items" in task) || task.guides) ruleGuides();
}
