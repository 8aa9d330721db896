import { conceptText, sourceFingerprint, TranslationBook } from "../../knowledge/translation.ts";
import type { Concept } from "../../knowledge/types.ts";
import { translationFolder } from "../../sources/translations.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";
import { translationsAmong } from "../translations.ts";

/** Every language has the lessons of the pillars and of the categories right below them. */
const isNeeded = ({ record, ancestors, top }: Concept): boolean =>
  !record.status && ancestors.length < 2 && (top.id === "state-construction" || top.id === "dynamics-modeling");

/** So many missing words are named. */
const mostNamed = 5;

/** A translation says what the English text says now, and none that a reader needs first is missing. */
export const staleTranslation: Rule = {
  id: "stale-translation",
  group: "text",
  severity: "warning",
  sentence:
    "A translation was made from the English text as it stands, and no word of the interface and no lesson of the two pillars and their branches lacks one.",
  why: "A translation carries the fingerprint of the English label, definition, scope note and lesson from which it was made. When those change, the page says so to its readers until somebody has compared the two and written the new fingerprint. What is not translated is shown in English, so only the lessons that a reader meets first are asked for.",
  check({ others, kb }) {
    const { languages, translations } = translationsAmong(others);
    const words = languages.flatMap(({ path, interface: { missing, words } }): Finding[] =>
      missing.length === 0
        ? []
        : [
            {
              file: path,
              place: { in: "file" },
              message: `${words.name} lacks ${missing.length} of the words of the interface: ${missing.slice(0, mostNamed).join(", ")}${missing.length > mostNamed ? ", …" : ""}.`,
              hint: "They are shown in English, as src/schema/interface-words.ts has them.",
            },
          ],
    );
    const book = new TranslationBook(translations);
    const stale = translations.flatMap(({ id, path, data }): Finding[] => {
      const concept = kb.conceptById.get(id);
      const source = concept && sourceFingerprint(concept);
      if (source === undefined || source === data.source) return [];
      return [
        {
          file: path,
          place: { in: "file" },
          message: `The English text of "${id}" is not the one that was translated.`,
          hint: `Compare both, bring this one up to date, then write source: "${source}".`,
        },
      ];
    });
    const begun = languages.filter(({ code }) => translations.some(({ language }) => language === code));
    const missing = begun.flatMap(({ code: language, interface: { words } }) =>
      kb.concepts.flatMap((concept): Finding[] => {
        const found = book.find(language, concept.id);
        const { label, definition } = conceptText(concept.record, language, found);
        const lacks = [
          ...(isNeeded(concept) && !found?.body.trim() ? ["its lesson"] : []),
          ...(isNeeded(concept) && label.lang !== language ? ["its label"] : []),
          ...(isNeeded(concept) && definition.lang !== language ? ["its definition"] : []),
        ];
        if (lacks.length === 0) return [];
        const path = `${translationFolder}${language}/taxonomy/${concept.id}.mdx`;
        return [
          {
            file: found?.path ?? concept.path,
            place: { in: "file" },
            message: `${words.name} lacks ${lacks.join(", ")} for "${concept.id}".`,
            hint: `Write ${path}; its front matter is source: "${sourceFingerprint(concept)}".`,
          },
        ];
      }),
    );
    return [...words, ...stale, ...missing];
  },
};
