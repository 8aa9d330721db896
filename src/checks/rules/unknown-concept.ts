import { fold } from "../../text/fold.ts";
import { setTo } from "../fields.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** Every concept that a file names exists. */
export const unknownConcept: Rule = {
  id: "unknown-concept",
  group: "taxonomy",
  severity: "error",
  sentence: "A concept is named by its id, which is the name of its file in content/taxonomy/.",
  why: "Labels change and are translated, ids never do. Classifications, parents, related concepts, contrasts and glossary terms all name concepts by id.",
  check({ references, kb, files, exists }) {
    const ids = files.filter(({ collection }) => collection === "taxonomy").map(({ id }) => id);
    const byLabel = new Map(
      kb.concepts.flatMap(({ id, record }) =>
        [...record.altLabel, record.prefLabel.de, record.prefLabel.en].map((label) => [fold(label), id] as const),
      ),
    );
    return references
      .filter(({ to, id }) => to === "concept" && !exists("taxonomy", id))
      .map(({ file, path, id }) => {
        const meant = byLabel.get(fold(id)) ?? ids.find((it) => it === id.toLowerCase().replace(/[\s_]+/g, "-"));
        const near = meant ?? nearest(id, ids);
        return {
          file: file.path,
          place: { in: "front-matter", path } as const,
          message: meant ? `"${id}" is a label, not an id.` : `"${id}" is not a concept of the taxonomy.`,
          hint: meant
            ? `Write "${meant}".`
            : `${near ? `Did you mean "${near}"? ` : ""}Each file in content/taxonomy/ is one concept.`,
          fix: meant ? setTo(file, path, meant, `writes the id ${meant} for ${id}`) : undefined,
        };
      });
  },
};
