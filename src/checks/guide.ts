/** The guide to the rules: each rule with a bad and a good example taken from its tests. The page and `npm run explain` show the same. */
import { type Example, listExamples, SampleAtlas, type ShownExample, shown } from "./examples.ts";
import type { LocatedIssue } from "./report.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** A mistake that the rule finds, with what it says about it. */
export interface Mistake {
  /** What the example is about: "final zero". */
  readonly name: string;
  readonly issues: readonly LocatedIssue[];
}

/** What there is to say about one rule. */
export interface RuleGuide {
  readonly rule: Rule;
  readonly address: string;
  readonly bad: readonly ShownExample[];
  /** What the check says about the bad example. */
  readonly issues: readonly LocatedIssue[];
  readonly good: readonly ShownExample[];
  /** Further mistakes from the tests. */
  readonly mistakes: readonly Mistake[];
  /** Names of near misses that pass. */
  readonly nearMisses: readonly string[];
}

/** The address of a rule's page from the root of the site. */
export function ruleAddress(id: string): string {
  return `/contribute/rules/${id}/`;
}

const worded = (name: string): string => name.replaceAll("-", " ");

function guideTo(
  rule: Rule,
  broken: readonly Example[],
  nearMisses: readonly Example[],
  sample: SampleAtlas,
): RuleGuide {
  const isMain = ({ name }: Example): boolean => name === "example";
  const bad = broken.find(isMain);
  const good = nearMisses.find(isMain);
  if (!bad || !good) throw new Error(`The rule ${rule.id} lacks an example in tests/fixtures.`);
  const issuesOf = ({ files }: Example) => sample.check(files, [rule]).issues;
  return {
    rule,
    address: ruleAddress(rule.id),
    bad: shown(bad, good, sample),
    issues: issuesOf(bad),
    good: shown(good, bad, sample),
    mistakes: broken
      .filter((example) => !isMain(example))
      .map((example) => ({ name: worded(example.name), issues: issuesOf(example) })),
    nearMisses: nearMisses.filter((example) => !isMain(example)).map(({ name }) => worded(name)),
  };
}

/** The guides to the rules of those ids, all of them if none are named, in the order of the ids. `root` holds `tests/fixtures`. */
export function readGuides(root: string, ids?: readonly string[]): RuleGuide[] {
  const sample = new SampleAtlas(root);
  const broken = Map.groupBy(listExamples(root, "broken"), ({ rule }) => rule);
  const nearMisses = Map.groupBy(listExamples(root, "near-misses"), ({ rule }) => rule);
  return rules
    .filter(({ id }) => !ids || ids.includes(id))
    .map((rule) => guideTo(rule, broken.get(rule.id) ?? [], nearMisses.get(rule.id) ?? [], sample));
}
