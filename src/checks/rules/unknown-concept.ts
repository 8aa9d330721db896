import type { Issue } from "../issue.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** Every concept that an entry names exists. */
export const unknownConcept: Rule = {
  id: "unknown-concept",
  sentence: "A classification names a concept of the taxonomy by its id.",
  check({ records, kb }) {
    const ids = [...kb.conceptById.keys()];
    return [...records.papers, ...records.methods, ...records.benchmarks].flatMap(({ path, data }) =>
      data.classifications.flatMap(({ concept }, index): Issue[] => {
        if (kb.conceptById.has(concept)) return [];
        const near = nearest(concept, ids);
        return [
          {
            rule: "unknown-concept",
            severity: "error",
            file: path,
            place: { in: "front-matter", path: ["classifications", index, "concept"] },
            message: `"${concept}" is not a concept of the taxonomy.`,
            hint: `${near ? `Did you mean "${near}"? ` : ""}Each file in content/taxonomy/ is one concept.`,
          },
        ];
      }),
    );
  },
};
