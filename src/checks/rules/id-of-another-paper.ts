import { isOtherPaper, recordName } from "../../records/compare.ts";
import { identifiersOf, recordPath, shown } from "../../records/identifier.ts";
import type { Rule } from "../rule.ts";
import { storedRecords } from "../stored-records.ts";

/** An identifier belongs to the paper of its entry. */
export const idOfAnotherPaper: Rule = {
  id: "id-of-another-paper",
  group: "values",
  severity: "error",
  sentence: "An arXiv id or DOI belongs to the paper of the entry, not to another one.",
  why: "One wrong digit makes an identifier of another paper, and it looks as right as the true one. Where the stored record of an identifier has neither the title nor an author of the entry, the identifier was mistyped or copied from elsewhere.",
  check(context) {
    const { byPath } = storedRecords(context);
    return context.records.papers.flatMap(({ path, data }) =>
      identifiersOf(data).flatMap((identifier) => {
        const record = byPath.get(recordPath(identifier));
        if (!record || !isOtherPaper(data, record)) return [];
        const [first] = record.authors ?? [];
        return [
          {
            file: path,
            place: { in: "front-matter", path: ["identifiers", identifier.kind] } as const,
            message: `${shown(identifier)} is another paper: “${record.title}”${first === undefined ? "" : ` by ${recordName(first)}`}.`,
            hint: "Look up the identifier of the paper that this entry is about.",
          },
        ];
      }),
    );
  },
};
