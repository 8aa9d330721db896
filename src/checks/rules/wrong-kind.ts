import { listed } from "../../text/format.ts";
import { entryRecords } from "../entries.ts";
import type { Rule } from "../rule.ts";

/** An entry stands only under concepts that take its kind. */
export const wrongKind: Rule = {
  id: "wrong-kind",
  group: "taxonomy",
  severity: "error",
  sentence: "An entry stands only under concepts that take its kind of entry.",
  why: "Branches on state and dynamics hold methods; the evaluation axes hold benchmarks. A paper has a place of its own only where it introduces neither; otherwise it stands where the method or benchmark stands. A placement of the survey or its companion list is kept even so, if its doubt is written down.",
  check({ records, kb }) {
    return entryRecords(records).flatMap(({ path, kind, data: { classifications } }) =>
      classifications.flatMap(({ concept: id, placedBy, doubt }, index) => {
        const takes = kb.conceptById.get(id)?.record.takes;
        const kept = doubt !== undefined && (placedBy === "survey" || placedBy === "companion-list");
        if (!takes || takes.includes(kind) || kept) return [];
        return [
          {
            file: path,
            place: { in: "front-matter", path: ["classifications", index, "concept"] } as const,
            message: `"${id}" takes ${listed(takes.map((it) => `${it}s`))}, and this is a ${kind}.`,
            hint:
              kind === "paper" && takes.includes("method")
                ? "Place the method that the paper introduces, not the paper."
                : "Choose a concept that takes this kind, or file the work as another kind.",
          },
        ];
      }),
    );
  },
};
