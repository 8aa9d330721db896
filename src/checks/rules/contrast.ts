import type { Concept, KnowledgeBase } from "../../knowledge/types.ts";
import type { ContentRecords } from "../../sources/records.ts";
import { entryRecords } from "../entries.ts";
import type { FieldPath, Finding } from "../issue.ts";
import { once } from "../once.ts";
import type { Rule } from "../rule.ts";

/** The works that stand under a concept, papers by what they introduce. */
function worksBelow({ membersBelow }: Concept): ReadonlySet<string> {
  const ids = membersBelow.flatMap((entry) => [
    entry.id,
    ...(entry.kind === "paper" ? [] : entry.papers.map(({ id }) => id)),
  ]);
  return new Set<string>(ids);
}

/** The works that are placed where nothing stands: under a concept that is unknown, not in use or no leaf. */
function misplaced(records: ContentRecords, { conceptById }: KnowledgeBase): string[] {
  const holdsWorks = (id: string): boolean => {
    const concept = conceptById.get(id);
    return concept !== undefined && !concept.record.status && concept.narrower.length === 0;
  };
  return entryRecords(records)
    .filter(({ data }) => data.classifications.some(({ concept }) => !holdsWorks(concept)))
    .flatMap(({ id, data }) => [id, ...("introducedBy" in data ? data.introducedBy : [])]);
}

/** A contrast compares siblings, and its examples stand where it says. */
export const contrast: Rule = {
  id: "contrast",
  group: "taxonomy",
  severity: "error",
  sentence: "A contrast compares a concept with a sibling, and each work it names stands on the side it stands for.",
  why: "“X or Y?” helps at a fork of the tree, and it is the examples that convince. A work that is not a member of the concept would teach the wrong thing.",
  check({ records, kb, files }) {
    // Of a work that was refused, or whose placement another rule refuses, nobody can say yet where it stands.
    const unsure = new Set([...files.filter(({ record }) => !record).map(({ id }) => id), ...misplaced(records, kb)]);
    const worksOf = once(worksBelow);
    const isBelow = (id: string, concept: Concept): boolean => {
      const works = worksOf(concept);
      // Concepts that hold no works yet, such as the frontiers, illustrate with works from elsewhere.
      return works.size === 0 || works.has(id) || !kb.workById.has(id) || unsure.has(id);
    };
    return records.taxonomy.flatMap(({ id, path, data }) => {
      const here = kb.conceptById.get(id);
      if (!here) return [];
      return data.contrasts.flatMap((it, index): Finding[] => {
        const there = kb.conceptById.get(it.with);
        // A concept whose parent is not known is told by another rule.
        if (!there || (there.record.broader !== undefined && !there.broader)) return [];
        const at = (...rest: FieldPath) => ({ in: "front-matter", path: ["contrasts", index, ...rest] }) as const;
        if (there === here || there.broader !== here.broader)
          return [
            {
              file: path,
              place: at("with"),
              message: `"${it.with}" is not a sibling of "${id}".`,
              hint: "A contrast is for two children of one parent; name other neighbours under related.",
            },
          ];
        const outside = (work: string, concept: Concept, ...rest: FieldPath): Finding[] =>
          isBelow(work, concept)
            ? []
            : [
                {
                  file: path,
                  place: at(...rest),
                  message: `"${work}" does not stand under "${concept.id}".`,
                  hint: `Name a member of ${concept.name}.`,
                },
              ];
        return [
          ...outside(it.hereWork, here, "hereWork"),
          ...outside(it.thereWork, there, "thereWork"),
          ...it.both.flatMap((work, place) => [
            ...outside(work, here, "both", place),
            ...outside(work, there, "both", place),
          ]),
        ];
      });
    });
  },
};
