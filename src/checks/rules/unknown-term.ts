import { lessonElements } from "../lesson-elements.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** Every term that a lesson links is in the glossary. */
export const unknownTerm: Rule = {
  id: "unknown-term",
  group: "links",
  severity: "error",
  sentence: "A term in a lesson names a term of the glossary by its id.",
  why: "The reader sees the definition where the word stands. Each file in content/glossary/ is one term.",
  check({ texts, files, exists }) {
    const ids = files.filter(({ collection }) => collection === "glossary").map(({ id }) => id);
    return texts
      .filter(({ dialect }) => dialect === "lesson")
      .flatMap((text) =>
        lessonElements(text).flatMap(({ name, attributes, place }) => {
          const { id } = attributes;
          if (name !== "Term" || id === undefined || exists("glossary", id)) return [];
          const near = nearest(id, ids);
          return [
            {
              file: text.path,
              place,
              message: `"${id}" is not a term of the glossary.`,
              hint: near
                ? `Did you mean "${near}"?`
                : `Add content/glossary/${id}.yaml, or write the word without <Term>.`,
            },
          ];
        }),
      );
  },
};
