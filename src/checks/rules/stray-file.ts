import { collectionNames, collections } from "../../schema/collections.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { listed } from "../../text/format.ts";
import type { Rule } from "../rule.ts";

/** Every file of a collection's folder is read. */
export const strayFile: Rule = {
  id: "stray-file",
  group: "files",
  severity: "error",
  sentence: "A file stands right in the folder of its kind and has the ending of that kind.",
  why: "Papers, methods, benchmarks and concepts are .mdx files, kinds of relation and glossary terms are .yaml files. A file with another ending, or in a folder below, would be passed over in silence.",
  check({ others }) {
    return others.flatMap(({ path }) => {
      const [, folder = "", ...rest] = path.split("/");
      const name = rest.at(-1) ?? "";
      const kind = collectionNames.find((it) => it === folder);
      const file = { file: path, place: { in: "file" } as const };
      if (kind && name !== "README.md") {
        const { extension } = collections[kind];
        return [
          {
            ...file,
            message: name.endsWith(extension)
              ? `The file stands in a folder below content/${kind}/ and would not be read.`
              : `Files in content/${kind}/ end in ${extension}; this one would not be read.`,
            hint: `Move it to content/${kind}/${name.replace(/\.[^.]*$/, "")}${extension}.`,
          },
        ];
      }
      // Other folders belong to other parts of the Atlas; only a name that is nearly that of a kind is a slip.
      const meant = collectionNames.find((it) => editDistance(it, folder.toLowerCase()) <= 1);
      if (kind || !meant || rest.length === 0) return [];
      return [
        {
          ...file,
          message: `There is no folder content/${folder}/ that is read.`,
          hint: `Did you mean content/${meant}/? The folders are ${listed(collectionNames)}.`,
        },
      ];
    });
  },
};
