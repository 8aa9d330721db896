import { listed } from "../../text/format.ts";
import { entryRecords } from "../entries.ts";
import type { Rule } from "../rule.ts";

/** An entry stands under leaves of the taxonomy. */
export const innerConcept: Rule = {
  id: "inner-concept",
  group: "taxonomy",
  severity: "error",
  sentence: "An entry stands under a leaf of the taxonomy, a concept without children.",
  why: "An inner concept gathers what stands below it. A work that seems to fit none of the leaves either belongs to the one that carries its state, with a doubt written down, or shows that a leaf is missing, which is worth an issue.",
  check({ records, kb }) {
    return entryRecords(records).flatMap(({ path, data: { classifications } }) =>
      classifications.flatMap(({ concept: id }, index) => {
        const concept = kb.conceptById.get(id);
        if (!concept || concept.narrower.length === 0) return [];
        const hasBelow = classifications.some(({ concept: other }) =>
          kb.conceptById.get(other)?.ancestors.includes(concept),
        );
        if (hasBelow) return [];
        return [
          {
            file: path,
            place: { in: "front-matter", path: ["classifications", index, "concept"] } as const,
            message: `"${id}" is an inner concept of the taxonomy.`,
            hint: `Choose a leaf below it: ${listed(concept.narrower.map((it) => it.id))}.`,
          },
        ];
      }),
    );
  },
};
