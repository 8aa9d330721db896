import type { Finding } from "../issue.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";
import { translationsAmong } from "../translations.ts";

/** A file of translations can be read and belongs to a concept. */
export const translationFile: Rule = {
  id: "translation-file",
  group: "files",
  severity: "error",
  sentence:
    "A translation stands at content/translations/<language>/taxonomy/<id>.mdx, its id is that of a concept, and its language has an interface.yaml with the words of the interface.",
  why: "A file at another place, of a language that the site does not know, or named after no concept would be passed over in silence. A language is a folder with an interface.yaml; a word of it that has other marks than the English one would lose a number or a link.",
  check({ others, files, exists }) {
    const { translations, problems } = translationsAmong(others);
    const ids = files.filter(({ collection }) => collection === "taxonomy").map(({ id }) => id);
    const unread = problems.map(
      ({ path, says }): Finding => ({
        file: path,
        place: { in: "file" },
        message: `The translation cannot be used. ${says}`,
        hint: path.endsWith(".yaml")
          ? 'The English words are in src/schema/interface-words.ts; see "Adding a language" in content/README.md.'
          : 'Its front matter holds source: "…", as "npm run translations" shows it; see "Adding a language" in content/README.md.',
      }),
    );
    const homeless = translations.flatMap(({ id, path }): Finding[] => {
      if (exists("taxonomy", id)) return [];
      const near = nearest(id, ids);
      return [
        {
          file: path,
          place: { in: "file" },
          message: `"${id}" is not a concept of the taxonomy.`,
          hint: near ? `Did you mean "${near}"?` : "Name the file after the concept that it translates.",
        },
      ];
    });
    return [...unread, ...homeless];
  },
};
