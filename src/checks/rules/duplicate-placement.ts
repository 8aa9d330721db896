import { entryRecords } from "../entries.ts";
import { repeats } from "../repeats.ts";
import type { Rule } from "../rule.ts";

/** A placement stands once. */
export const duplicatePlacement: Rule = {
  id: "duplicate-placement",
  group: "taxonomy",
  severity: "error",
  sentence: "An entry names each concept once.",
  why: "Where the survey and an editor agree on a place, one line says so: placedBy names the survey, reason and doubt add the rest.",
  check({ records }) {
    return entryRecords(records).flatMap(({ path, data: { classifications } }) =>
      repeats([...classifications.entries()], ([, { concept }]) => concept).map(({ item: [index, { concept }] }) => ({
        file: path,
        place: { in: "front-matter", path: ["classifications", index, "concept"] } as const,
        message: `"${concept}" stands twice.`,
        hint: "Join the two placements into one.",
      })),
    );
  },
};
