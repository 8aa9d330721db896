import { entryRecords } from "../entries.ts";
import type { Rule } from "../rule.ts";

/** No entry stands under a concept and under its parent. */
export const parentBesideChild: Rule = {
  id: "parent-beside-child",
  group: "taxonomy",
  severity: "error",
  sentence: "An entry does not stand under a concept and under one of its ancestors.",
  why: "A work under a concept belongs to everything above it already, and is counted there.",
  check({ records, kb }) {
    return entryRecords(records).flatMap(({ path, data: { classifications } }) =>
      classifications.flatMap(({ concept }, index) => {
        const below = classifications.find(({ concept: other }) =>
          kb.conceptById.get(other)?.ancestors.some(({ id }) => id === concept),
        );
        if (!below) return [];
        return [
          {
            file: path,
            place: { in: "front-matter", path: ["classifications", index, "concept"] } as const,
            message: `"${concept}" is an ancestor of "${below.concept}", which stands here too.`,
            hint: `Keep "${below.concept}" and delete the placement under "${concept}".`,
          },
        ];
      }),
    );
  },
};
