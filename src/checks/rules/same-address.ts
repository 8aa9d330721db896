import { repeats } from "../repeats.ts";
import type { Rule } from "../rule.ts";

/** Two entries do not share an address. */
export const sameAddress: Rule = {
  id: "same-address",
  group: "files",
  severity: "error",
  sentence:
    "No two files of a folder have names that differ only in capitals, blanks, underscores or hyphens at the ends.",
  why: "On many computers such names are one file, and to people they are one address: one of the two entries would hide the other.",
  check({ files }) {
    const key = (id: string): string =>
      id
        .toLowerCase()
        .replace(/[\s_-]+/g, "-")
        .replace(/^-|-$/g, "");
    // The file with the better name comes first, so that the other one is told.
    const sorted = [...files].sort((a, b) => Number(a.id !== key(a.id)) - Number(b.id !== key(b.id)));
    return repeats(sorted, ({ collection, id }) => `${collection}/${key(id)}`).map(({ item, first }) => ({
      file: item.path,
      place: { in: "file" } as const,
      message: `The address of this file is that of ${first.path}.`,
      hint: "Join the two files, or give one of them another name.",
    }));
  },
};
