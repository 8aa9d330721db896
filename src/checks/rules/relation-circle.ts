import { circles } from "../circles.ts";
import { entryRecords } from "../entries.ts";
import type { Rule } from "../rule.ts";

/** Descent between works does not run in a circle. */
export const relationCircle: Rule = {
  id: "relation-circle",
  group: "links",
  severity: "warning",
  sentence:
    "Relations of descent, such as extends and uses, do not run in a circle, unless a link in it names its own source.",
  why: "The newer work descends from the older one. In a circle one of the links points the wrong way, mostly because the way back was written by hand. Where two works really build on each other, one of the links names its own source, and the circle is accepted.",
  check({ records, kb }) {
    const entries = entryRecords(records);
    const byId = Map.groupBy(entries, ({ id }) => id);
    const next = (id: string): string[] =>
      (byId.get(id) ?? [])
        .flatMap(({ data }) => data.relations)
        .filter(({ type, source }) => kb.relationKinds.get(type)?.lineage && source === undefined)
        .filter(({ target }) => target !== id && kb.workById.has(target))
        .map(({ target }) => target);
    return circles([...new Set(entries.map(({ id }) => id))], next).flatMap((circle) => {
      const [from = "", to = from] = circle;
      const entry = entries.find(({ id, data }) => id === from && data.relations.some(({ target }) => target === to));
      if (!entry) return [];
      const index = entry.data.relations.findIndex(({ target }) => target === to);
      return [
        {
          file: entry.path,
          place: { in: "front-matter", path: ["relations", index, "target"] } as const,
          message: `The relations run in a circle: ${[...circle, from].join(" → ")}.`,
          hint: "Write each link once, on the newer work; the way back is derived. If both are true, give the later one its source.",
        },
      ];
    });
  },
};
