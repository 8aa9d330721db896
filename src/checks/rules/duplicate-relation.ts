import { entryRecords } from "../entries.ts";
import { repeats } from "../repeats.ts";
import type { Rule } from "../rule.ts";

/** A link between two works is written once. */
export const duplicateRelation: Rule = {
  id: "duplicate-relation",
  group: "links",
  severity: "error",
  sentence: "A link between two works is written once; one that reads the same both ways, on one of them.",
  why: "The way back is derived. A link written on both sides would be shown twice, and the two could come to differ.",
  check({ records, kb }) {
    const links = entryRecords(records).flatMap(({ id, path, data }) =>
      data.relations.map(({ type, target }, index) => {
        const ends = kb.relationKinds.get(type)?.symmetric ? [id, target].sort() : [id, target];
        return { path, index, type, target, key: [type, ...ends].join(" ") };
      }),
    );
    return repeats(links, ({ key }) => key).map(({ item, first }) => ({
      file: item.path,
      place: { in: "front-matter", path: ["relations", item.index, "target"] } as const,
      message:
        item.path === first.path
          ? `"${item.type} ${item.target}" stands twice.`
          : `"${item.type} ${item.target}" is already stated in ${first.path}.`,
      hint: "Delete one of the two.",
    }));
  },
};
