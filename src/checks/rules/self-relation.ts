import { entryRecords } from "../entries.ts";
import type { Rule } from "../rule.ts";

/** No work is linked to itself. */
export const selfRelation: Rule = {
  id: "self-relation",
  group: "links",
  severity: "error",
  sentence: "A relation leads to another work.",
  why: "A method and the paper that introduces it have the same id and count as one work; that link is made by introducedBy.",
  check({ records }) {
    return entryRecords(records).flatMap(({ id, path, data: { relations } }) =>
      relations.flatMap(({ target, type }, index) =>
        target !== id
          ? []
          : [
              {
                file: path,
                place: { in: "front-matter", path: ["relations", index, "target"] } as const,
                message: `"${id}" ${type} itself.`,
                hint: "Name the other work, or delete the relation.",
              },
            ],
      ),
    );
  },
};
