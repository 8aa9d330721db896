import { idPattern } from "../../schema/identifiers.ts";
import { fold } from "../../text/fold.ts";
import type { Rule } from "../rule.ts";

/** The id that a name makes: "Self Forcing++" gives "self-forcing-plus-plus". */
export function toId(name: string): string {
  return fold(name)
    .replace(/\+/g, " plus ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** The name of a file is an id. */
export const fileName: Rule = {
  id: "file-name",
  group: "files",
  severity: "error",
  sentence: "The name of a file is an id: lower-case letters, digits and single hyphens.",
  why: "The name becomes the last part of the address and never changes afterwards. Capitals, blanks and underscores would make two addresses that people cannot tell apart.",
  check({ files, exists }) {
    return files.flatMap(({ id, path, collection }) => {
      if (idPattern.test(id)) return [];
      const extension = path.slice(path.lastIndexOf("."));
      const good = toId(id);
      // Where the good name is taken, the rule on addresses speaks.
      if (exists(collection, good)) return [];
      return [
        {
          file: path,
          place: { in: "file" } as const,
          message: `"${id}" cannot be an id.`,
          hint: good
            ? `Name the file content/${collection}/${good}${extension}.`
            : "Name the file with lower-case letters, digits and single hyphens, for example worldmem.mdx.",
        },
      ];
    });
  },
};
