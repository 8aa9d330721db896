import { repeats } from "../repeats.ts";
import type { Rule } from "../rule.ts";

/** Siblings have different places. */
export const siblingOrder: Rule = {
  id: "sibling-order",
  group: "taxonomy",
  severity: "error",
  sentence: "Two children of one concept do not have the same place in the order.",
  why: "The order of siblings is the order of the survey and of every list and picture of the tree; two equal numbers would leave it to chance.",
  check({ records }) {
    const inUse = records.taxonomy.filter(({ data }) => !data.status);
    return repeats(inUse, ({ data }) => `${data.broader ?? ""} ${data.order}`).map(({ item, first }) => ({
      file: item.path,
      place: { in: "front-matter", path: ["order"] } as const,
      message: `The place ${item.data.order} is taken by "${first.id}".`,
      hint: "Give one of the two another number.",
    }));
  },
};
