/** A rule: what must hold across files. One file in `rules/` holds one. */
import type { KnowledgeBase } from "../knowledge/types.ts";
import type { ContentRecords } from "../sources/records.ts";
import type { Issue } from "./issue.ts";

/** What a rule may look at. */
export interface RuleContext {
  readonly records: ContentRecords;
  readonly kb: KnowledgeBase;
}

/** One rule of the content. */
export interface Rule {
  /** Permanent id, the same as its file name. */
  readonly id: string;
  /** What must hold, in one sentence for an author. */
  readonly sentence: string;
  /** Finds every place where it does not hold. */
  check(context: RuleContext): Issue[];
}
