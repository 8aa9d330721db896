import { type Difference, differences, isOtherPaper } from "../../records/compare.ts";
import { identifiersOf, recordPath, shown } from "../../records/identifier.ts";
import type { Rule } from "../rule.ts";
import { storedRecords } from "../stored-records.ts";

/** What differs, in the author's terms. */
function told({ field, index, entry, record }: Difference, of: string): string {
  if (field === "title") return `The title is “${entry}”; the record of ${of} has “${record}”.`;
  if (field === "issued") return `The date is ${entry}; the record of ${of} has ${record}.`;
  return index === undefined
    ? `There are ${entry}; the record of ${of} has ${record}.`
    : `Author ${index + 1} is “${entry}”; the record of ${of} has ${record.startsWith("no further") ? record : `“${record}”`}.`;
}

/** An entry says what the stored record of its identifier says. */
export const recordDiffers: Rule = {
  id: "record-differs",
  group: "values",
  severity: "error",
  sentence: "Title, authors and date of an entry are those of the stored record of its arXiv id or DOI.",
  why: "Citations are made from these fields, and mistakes in names are the ones that people mind most. Initials for given names, capitals and punctuation may differ, and a date may be less precise. Where the entry is right, because a later version has another title or list of authors, the record says so under accepted, with the reason.",
  check(context) {
    const { byPath } = storedRecords(context);
    return context.records.papers.flatMap(({ path, data }) =>
      identifiersOf(data).flatMap((identifier) => {
        const file = recordPath(identifier);
        const record = byPath.get(file);
        if (!record || isOtherPaper(data, record)) return [];
        return differences(data, record).map((difference) => ({
          file: path,
          place: {
            in: "front-matter",
            path: difference.index === undefined ? [difference.field] : [difference.field, difference.index],
          } as const,
          message: told(difference, shown(identifier)),
          hint: `Correct the entry; or, where a later version says so, add to ${file}: "accepted": { "${difference.field}": "the reason" }.`,
        }));
      }),
    );
  },
};
