import { arxivMonth, monthsApart } from "../arxiv.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

/** The date of the first public version agrees with the month in the arXiv id. */
export const arxivMonthRule: Rule = {
  id: "arxiv-month",
  group: "values",
  severity: "error",
  sentence:
    "The date of a paper is at most one month away from the month in its arXiv id, or earlier because it was published before.",
  why: "The first four digits of an arXiv id are year and month of submission, and issued is the date of the first public version. A later date is a mistake, mostly the date of the publication, which belongs to venue. An earlier date is right only for a work whose venue is as early. One month of tolerance covers submissions on the last day.",
  check({ records }) {
    return records.papers.flatMap(({ path, data }): Finding[] => {
      const month = data.identifiers.arxiv === undefined ? undefined : arxivMonth(data.identifiers.arxiv);
      if (!month) return [];
      const { issued } = data;
      const near = issued.length === 4 ? issued === month.slice(0, 4) : monthsApart(issued, month) <= 1;
      const earlier = issued < month && data.venue !== undefined && data.venue.year <= Number(issued.slice(0, 4));
      if (near || earlier) return [];
      return [
        {
          file: path,
          place: { in: "front-matter", path: ["issued"] },
          message: `The date ${issued} does not fit arXiv id ${data.identifiers.arxiv}, which was given in ${month}.`,
          hint: `Write the date of the first version on arXiv (issued: "${month}" if the day is not known); the year of a publication belongs to venue. If the date is right, the id belongs to another paper.`,
        },
      ];
    });
  },
};
