/** Runs every rule over what was read. The same function serves the build, the command line and the tests. */
import { buildKnowledgeBase } from "../knowledge/build.ts";
import type { ReadContent } from "../sources/files.ts";
import type { Issue } from "./issue.ts";
import { rules } from "./rules/index.ts";

/** All issues of the content: those of files that could not be read, then those of every rule. */
export function checkContent({ records, issues }: Pick<ReadContent, "records" | "issues">): Issue[] {
  const kb = buildKnowledgeBase(records);
  return [...issues, ...rules.flatMap((rule) => rule.check({ records, kb }))];
}
