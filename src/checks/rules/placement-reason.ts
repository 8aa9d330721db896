import { entryRecords } from "../entries.ts";
import type { Rule } from "../rule.ts";

/** Every placement has its evidence. */
export const placementReason: Rule = {
  id: "placement-reason",
  group: "taxonomy",
  severity: "error",
  sentence: "Every placement gives a reason, or is the survey's own and names the section.",
  why: "A reader must be able to judge a placement: which part of the mechanism puts the work here? A placement by the survey without a sentence points to the section that makes it.",
  check({ records }) {
    return entryRecords(records).flatMap(({ path, data: { classifications } }) =>
      classifications.flatMap(({ concept, placedBy, sections, reason }, index) =>
        reason !== undefined || (placedBy === "survey" && sections.length > 0)
          ? []
          : [
              {
                file: path,
                place: { in: "front-matter", path: ["classifications", index, "concept"] } as const,
                message: `The placement under "${concept}" has no reason.`,
                hint: 'Add a line "reason: …": one sentence that says which part of the mechanism puts it there.',
              },
            ],
      ),
    );
  },
};
