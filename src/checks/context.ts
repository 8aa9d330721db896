/** Prepares what rules look at, once for all of them. */
import { buildKnowledgeBase } from "../knowledge/build.ts";
import type { ReadContent } from "../sources/files.ts";
import { publishedAddresses } from "./addresses.ts";
import { entryTexts } from "./entry-text.ts";
import { referencesOf } from "./references.ts";
import type { RuleContext } from "./rule.ts";
import { schemaProblems } from "./schema-problems.ts";

/** The context of all rules for what was read. */
export function ruleContext({ records, files, others, pages, today }: ReadContent): RuleContext {
  const names = new Set(files.map(({ collection, id }) => `${collection}/${id}`));
  return {
    records,
    kb: buildKnowledgeBase(records),
    files,
    others,
    problems: files.flatMap(schemaProblems),
    references: files.flatMap(referencesOf),
    texts: entryTexts(files, others),
    pages,
    published: new Set(publishedAddresses(others)),
    today,
    exists: (collection, id) => names.has(`${collection}/${id}`),
  };
}
