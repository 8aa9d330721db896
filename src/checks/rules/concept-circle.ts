import { circles } from "../circles.ts";
import type { Rule } from "../rule.ts";

/** The taxonomy is a tree. */
export const conceptCircle: Rule = {
  id: "concept-circle",
  group: "taxonomy",
  severity: "error",
  sentence: "Following broader from any concept leads to one of the tops.",
  why: "A concept below itself has no place in a tree: it would have no breadcrumb, and no work below it could be counted.",
  check({ records }) {
    const byId = new Map(records.taxonomy.map((concept) => [concept.id, concept]));
    const next = (id: string): string[] => [byId.get(id)?.data.broader ?? []].flat().filter((it) => byId.has(it));
    return circles([...byId.keys()], next).map((circle) => ({
      file: byId.get(circle[0] ?? "")?.path ?? "",
      place: { in: "front-matter", path: ["broader"] } as const,
      message:
        circle.length === 1
          ? `"${circle[0]}" names itself as its parent.`
          : `The parents run in a circle: ${[...circle, circle[0]].join(" → ")}.`,
      hint: "Give one of them another parent.",
    }));
  },
};
