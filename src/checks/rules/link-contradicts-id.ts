import { bareArxivId } from "../arxiv.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

/** A link to the paper leads to the paper that the identifiers name. */
export const linkContradictsId: Rule = {
  id: "link-contradicts-id",
  group: "values",
  severity: "error",
  sentence: "A paper link to arXiv leads to the paper of the arXiv id, and a paper link to a DOI to that DOI.",
  why: "When link and id differ, one of them was copied from another paper, and citations made from the entry would be wrong.",
  check({ records }) {
    return records.papers.flatMap(({ path, data: { identifiers, links } }): Finding[] => {
      const address = links.paper ?? "";
      const linked = /^https?:\/\/(?:www\.)?arxiv\.org\//i.test(address) ? bareArxivId(address) : undefined;
      const place = { in: "front-matter", path: ["links", "paper"] } as const;
      if (linked !== undefined && identifiers.arxiv !== undefined && linked !== identifiers.arxiv)
        return [
          {
            file: path,
            place,
            message: `The link leads to arXiv paper ${linked}, but the arXiv id is ${identifiers.arxiv}.`,
            hint: "Look both up and correct the one that belongs to another paper.",
          },
        ];
      const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(address)?.[1];
      if (doi !== undefined && identifiers.doi !== undefined && doi.toLowerCase() !== identifiers.doi.toLowerCase())
        return [
          {
            file: path,
            place,
            message: `The link leads to DOI ${doi}, but the DOI of the entry is ${identifiers.doi}.`,
            hint: "Look both up and correct the one that belongs to another paper.",
          },
        ];
      return [];
    });
  },
};
