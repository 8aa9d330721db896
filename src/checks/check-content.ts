/** Runs every rule over what was read. The same function serves the build, the command line and the tests. */
import type { ReadContent } from "../sources/files.ts";
import { ruleContext } from "./context.ts";
import type { Issue } from "./issue.ts";
import type { Rule } from "./rule.ts";
import { rules as allRules } from "./rules/index.ts";

/** All issues of the content, rule by rule. */
export function checkContent(content: ReadContent, rules: readonly Rule[] = allRules): Issue[] {
  const context = ruleContext(content);
  return rules.flatMap((rule) =>
    rule.check(context).map((finding) => ({ ...finding, rule: rule.id, severity: rule.severity })),
  );
}
