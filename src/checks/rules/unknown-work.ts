import { fold } from "../../text/fold.ts";
import { setTo } from "../fields.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** Every work that a file names exists. */
export const unknownWork: Rule = {
  id: "unknown-work",
  group: "links",
  severity: "error",
  sentence: "A work is named by its id, which is the name of its file.",
  why: "Relations, introducing papers, results, reading orders and contrasts name works by id. A link to a work that is not in the Atlas would lead nowhere; add that work first, or leave the link out.",
  check({ references, kb, files }) {
    const papers = files.filter(({ collection }) => collection === "papers").map(({ id }) => id);
    const works = files
      .filter(({ collection }) => /^(?:papers|methods|benchmarks)$/.test(collection))
      .map(({ id }) => id);
    const known = { paper: new Set(papers), work: new Set(works) };
    const byName = new Map(kb.entries.map(({ id, name }) => [fold(name), id]));
    return references.flatMap(({ file, path, id, to }) => {
      if ((to !== "paper" && to !== "work") || known[to].has(id)) return [];
      const named = byName.get(fold(id));
      const meant = named !== undefined && known[to].has(named) ? named : undefined;
      const near = id === "TODO" ? undefined : nearest(id, known[to]);
      const elsewhere = to === "paper" && known.work.has(id);
      return [
        {
          file: file.path,
          place: { in: "front-matter", path } as const,
          message: meant ? `"${id}" is a name, not an id.` : `"${id}" is not a ${to} of the Atlas.`,
          hint: meant
            ? `Write "${meant}".`
            : elsewhere
              ? `It is a method or benchmark; name the paper that introduces it, or add content/papers/${id}.mdx.`
              : near
                ? `Did you mean "${near}"?`
                : "Add that work first, or leave the link out.",
          fix: meant ? setTo(file, path, meant, `writes the id ${meant} for ${id}`) : undefined,
        },
      ];
    });
  },
};
