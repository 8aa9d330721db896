import type { Issue } from "../issue.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** Every link between works leads to a work of the Atlas. */
export const unknownWork: Rule = {
  id: "unknown-work",
  sentence: "A relation, an introducing paper and a result name works of the Atlas by their ids.",
  check({ records, kb }) {
    const works = [...kb.workById.keys()];
    const papers = records.papers.map(({ id }) => id);
    const complain = (file: string, path: (string | number)[], id: string, among: string[], what: string): Issue[] => {
      if (among.includes(id)) return [];
      const near = nearest(id, among);
      return [
        {
          rule: "unknown-work",
          severity: "error",
          file,
          place: { in: "front-matter", path },
          message: `"${id}" is not ${what} of the Atlas.`,
          hint: near ? `Did you mean "${near}"?` : "Add that work first, or leave the link out.",
        },
      ];
    };
    return [
      ...[...records.papers, ...records.methods, ...records.benchmarks].flatMap(({ path, data }) =>
        data.relations.flatMap(({ target }, index) =>
          complain(path, ["relations", index, "target"], target, works, "a work"),
        ),
      ),
      ...[...records.methods, ...records.benchmarks].flatMap(({ path, data }) =>
        data.introducedBy.flatMap((id, index) => complain(path, ["introducedBy", index], id, papers, "a paper")),
      ),
    ];
  },
};
