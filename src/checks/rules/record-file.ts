import type { Rule } from "../rule.ts";
import { storedRecords } from "../stored-records.ts";

/** Every file of content/records is a record, in the place of its identifier. */
export const recordFile: Rule = {
  id: "record-file",
  group: "files",
  severity: "error",
  sentence: "A file in content/records is a bibliographic record, in the place that its identifier tells.",
  why: "Entries are compared with these records, so a record that cannot be read would leave an entry unchecked in silence. Records are written by npm run records; by hand one adds only why a difference is accepted.",
  check(context) {
    return storedRecords(context).refused.map(({ path, reason }) => ({
      file: path,
      place: { in: "file" } as const,
      message: `This is no bibliographic record. ${reason}`,
      hint: "Read it anew with npm run records -- refresh and the identifier, or bring back the file as it was.",
    }));
  },
};
