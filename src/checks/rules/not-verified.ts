import { identifiersOf, recordPath, shown } from "../../records/identifier.ts";
import type { Rule } from "../rule.ts";
import { storedRecords } from "../stored-records.ts";

/** Every identifier has a stored record with which its entry was compared. */
export const notVerified: Rule = {
  id: "not-verified",
  group: "values",
  severity: "warning",
  sentence: "For every arXiv id and DOI there is a stored record of what arXiv or Crossref say.",
  why: "The check needs no network: it compares title, authors and date with a record that was read once and is kept in content/records. An identifier without a record may be right, but nobody has looked it up. This is no mistake of the author: an editor reads the record where the author has no network.",
  check(context) {
    const { byPath, refused } = storedRecords(context);
    const known = new Set([...byPath.keys(), ...refused.map(({ path }) => path)]);
    return context.records.papers.flatMap(({ path, data }) =>
      identifiersOf(data)
        .filter((identifier) => !known.has(recordPath(identifier)))
        .map((identifier) => ({
          file: path,
          place: { in: "front-matter", path: ["identifiers", identifier.kind] } as const,
          message: `${shown(identifier)} is not verified: there is no stored record of it.`,
          hint: `Where there is network: npm run records -- refresh ${identifier.value}. Otherwise an editor does it.`,
        })),
    );
  },
};
