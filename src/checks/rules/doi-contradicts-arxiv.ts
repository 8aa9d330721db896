import type { Rule } from "../rule.ts";

/** A DOI of arXiv names the same paper as the arXiv id. */
export const doiContradictsArxiv: Rule = {
  id: "doi-contradicts-arxiv",
  group: "values",
  severity: "error",
  sentence: "A DOI that arXiv gave belongs to the same paper as the arXiv id.",
  why: "arXiv gives each paper the DOI 10.48550/arXiv.<id>. If the id in it differs from the arXiv id of the entry, one of the two belongs to another paper.",
  check({ records }) {
    return records.papers.flatMap(({ path, data: { identifiers } }) => {
      const inside = /^10\.48550\/arxiv\.(.+)$/i.exec(identifiers.doi ?? "")?.[1]?.replace(/v\d+$/, "");
      if (inside === undefined || identifiers.arxiv === undefined || inside === identifiers.arxiv) return [];
      return [
        {
          file: path,
          place: { in: "front-matter", path: ["identifiers", "doi"] } as const,
          message: `The DOI belongs to arXiv paper ${inside}, but the arXiv id is ${identifiers.arxiv}.`,
          hint: "Look both up and keep the right one; the DOI of arXiv may be left out, because it follows from the id.",
        },
      ];
    });
  },
};
