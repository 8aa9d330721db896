import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** Every relation is of a known kind. */
export const unknownRelationKind: Rule = {
  id: "unknown-relation-kind",
  group: "links",
  severity: "error",
  sentence: "A relation is of one of the kinds in content/relations/.",
  why: "Each kind has a label, an inverse and a sentence that says when to use it. The way back is derived, so the inverse (“extended by”) is never written.",
  check({ references, files, exists }) {
    const ids = files.filter(({ collection }) => collection === "relations").map(({ id }) => id);
    const inverse = new Map(
      files.flatMap(({ collection, id, record }) =>
        collection === "relations" && record ? [[(record.data as { inverse: string }).inverse, id] as const] : [],
      ),
    );
    return references
      .filter(({ to, id }) => to === "relation-kind" && !exists("relations", id))
      .map(({ file, path, id }) => {
        const turned = inverse.get(id.replaceAll("-", " "));
        const near = nearest(id, ids);
        return {
          file: file.path,
          place: { in: "front-matter", path } as const,
          message: `"${id}" is not a kind of relation.`,
          hint: turned
            ? `It is the way back of "${turned}"; write the link once, as "${turned}" on the other work.`
            : `${near ? `Did you mean "${near}"? ` : ""}The kinds are ${ids.join(", ")}.`,
        };
      });
  },
};
