/** A rule: what must hold in one file or across files. One file in `rules/` holds one. */

import type { KnowledgeBase } from "../knowledge/types.ts";
import type { CollectionName } from "../schema/collections.ts";
import type { OtherFile, ReadFile } from "../sources/read.ts";
import type { ContentRecords } from "../sources/records.ts";
import type { EntryText } from "./entry-text.ts";
import type { Finding, Severity } from "./issue.ts";
import type { Reference } from "./references.ts";
import type { SchemaProblem } from "./schema-problems.ts";

/** What rules are about, in the order in which the guide lists them. */
export const ruleGroups = {
  files: "Files and front matter",
  values: "Values, identifiers and dates",
  people: "Names of people and works",
  taxonomy: "Places in the taxonomy",
  links: "Links and duplicates",
  safety: "Safe by construction",
  text: "The text of an entry",
} as const;

/** One of those groups. */
export type RuleGroup = keyof typeof ruleGroups;

/**
 * What a rule may look at. Accepted content stands in `records` and `kb`; files that were refused are in `files` only,
 * so a rule that should speak about them too reads their plain `yaml.value`.
 */
export interface RuleContext {
  /** The content that its schemas accept, by folder. */
  readonly records: ContentRecords;
  readonly kb: KnowledgeBase;
  /** Every file of a collection, accepted or not, sorted by path. */
  readonly files: readonly ReadFile[];
  /** The other files of `content/`, for example `content/records/…`, `content/addresses.txt`; `text` is read when asked for. */
  readonly others: readonly OtherFile[];
  /** What the schemas refuse, each problem claimed by one rule. */
  readonly problems: readonly SchemaProblem[];
  /** Every id that a front matter names. */
  readonly references: readonly Reference[];
  /** The texts of all `.mdx` files whose fences could be found. */
  readonly texts: readonly EntryText[];
  /** Addresses of the site's fixed pages; `*` stands for one step of the way, `**` for any number. */
  readonly pages: readonly string[];
  /** Addresses that were ever published, from `content/addresses.txt`; empty before the first release. */
  readonly published: ReadonlySet<string>;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** True where a file of that name is in the folder, even one that cannot be read. */
  exists(collection: CollectionName, id: string): boolean;
}

/** One rule of the content. */
export interface Rule {
  /** Permanent id, the same as its file name and the last part of its page's address. */
  readonly id: string;
  readonly group: RuleGroup;
  /** An error stops the build, a warning does not. */
  readonly severity: Severity;
  /** What must hold, in one sentence for an author. */
  readonly sentence: string;
  /** Why it must, and what else an author may want to know: a few sentences for the rule's page. */
  readonly why: string;
  /** Finds every place where it does not hold. */
  check(context: RuleContext): Finding[];
}
