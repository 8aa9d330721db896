/** The guides to the rules for the pages of this build. Running every rule over its examples takes seconds, so they are kept by what they are made of. */
import { type RuleGuide, readGuides } from "./checks/guide.ts";
import { rules } from "./checks/rules/index.ts";
import { makeOrRecall } from "./sources/cache.ts";
import { signOfMaker } from "./sources/maker.ts";

/** The examples, and the code that judges them. */
const madeOf = [
  "tests/fixtures",
  ...["body", "checks", "knowledge", "records", "schema", "sources", "text"].map((name) => `src/${name}`),
];

type KeptGuide = Omit<RuleGuide, "rule"> & { readonly rule: string };

const areKept = (kept: unknown): kept is KeptGuide[] =>
  Array.isArray(kept) && kept.length === rules.length && kept.every((guide) => typeof guide?.rule === "string");

let guides: ReadonlyMap<string, RuleGuide> | undefined;

/** The guide to the rule of this id. */
export function guideOf(id: string): RuleGuide {
  guides ??= new Map(ruleGuides().map((guide) => [guide.rule.id, guide]));
  const guide = guides.get(id);
  if (!guide) throw new Error(`There is no rule ${id}.`);
  return guide;
}

/** The guide to every rule, in the order of the ids. */
export function ruleGuides(): RuleGuide[] {
  const source = signOfMaker(process.cwd(), madeOf);
  const make = (): KeptGuide[] => readGuides(process.cwd()).map((guide) => ({ ...guide, rule: guide.rule.id }));
  const kept = makeOrRecall("rule-guides", "1", [source], make, areKept).get(source) ?? make();
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return kept.flatMap((guide) => {
    const rule = byId.get(guide.rule);
    return rule ? [{ ...guide, rule }] : [];
  });
}
